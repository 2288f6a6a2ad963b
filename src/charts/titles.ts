/** Titles of episodes as the tables have them, set as print sets them: "’Til Death Do Us Part". */
export const typeset = (title: string): string => title.replaceAll("'", '’').replace('...', '…');
