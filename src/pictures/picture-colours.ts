/** The colours of pictures: those of the light theme in styles/tokens.css, since a picture is seen outside the site. */
export const COLOURS = {
  paper: '#fdfaf4',
  rule: '#e4dccd',
  ink: '#1d1a16',
  inkSoft: '#4a443b',
  inkFaint: '#655d51',
  minus: '#0c6b6b',
  middle: '#4a443b',
  plus: '#a8480e',
} as const;
