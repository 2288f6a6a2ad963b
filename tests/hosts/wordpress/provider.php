<?php
/**
 * Must-use plugin of the throwaway WordPress. Three things a test needs and one that an owner may do.
 *
 * What WordPress does by itself with an address it does not know: it fetches the page, follows the oEmbed link in its
 * head, keeps the first blockquote and the first iframe of the answer, puts the frame into `sandbox="allow-scripts"` with
 * `#?secret=…` and hides it until a height message with that secret arrives. All posts but those of one chart test that.
 */

$site = getenv( 'HOSTS_SITE' );

// WordPress asks by wp_safe_remote_get(), which refuses private addresses and other ports than 80, 443 and 8080.
add_filter( 'http_request_host_is_external', fn( $external, $host ) => $external || $host === parse_url( $site, PHP_URL_HOST ), 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, parse_url( $site, PHP_URL_PORT ) ) );

// Without a font for emoji, WordPress fetches a picture of each from elsewhere.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );

// An owner who trusts the site: WordPress then keeps our HTML as it is. Each view answers for itself (the site is static
// files), so the one endpoint that WordPress knows of a provider is replaced by that of the view.
wp_oembed_add_provider( $site . 'charts/' . getenv( 'HOSTS_TRUSTED' ) . '/*', $site . 'oembed.json' );
add_filter(
	'oembed_fetch_url',
	fn( $endpoint, $url ) => str_starts_with( $endpoint, $site . 'oembed.json' )
		? trailingslashit( strtok( $url, '?#' ) ) . 'oembed.json'
		: $endpoint,
	10,
	2
);
