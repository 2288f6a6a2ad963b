<?php
/** Installs WordPress (folder: first argument) and publishes posts; standard input is JSON, slug to content. */
define( 'WP_INSTALLING', true );

/** Overrides WordPress's own, which sends a letter. */
function wp_new_blog_notification() {}

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A blog', 'owner', 'owner@example.org', false, '', wp_generate_password() );
update_option( 'permalink_structure', '' );
switch_theme( 'twentytwentyone' );

foreach ( json_decode( stream_get_contents( STDIN ), true ) as $slug => $content ) {
	$post = array( 'post_name' => $slug, 'post_title' => $slug, 'post_content' => $content, 'post_status' => 'publish', 'comment_status' => 'closed' );
	if ( ! wp_insert_post( $post ) ) {
		exit( 1 );
	}
}
