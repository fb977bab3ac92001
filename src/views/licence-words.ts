import type { LicenceClass } from '../domain/source.ts';

/** What a class of licences lets us and others do, in one line. */
export const LICENCE_WORDS: Record<LicenceClass, string> = {
  cc0: 'CC0: free for any use',
  'public-domain': 'Public domain',
  'cc-by': 'Creative Commons Attribution',
  'cc-by-sa': 'Creative Commons Attribution-ShareAlike',
  'cc-by-nc-nd': 'Creative Commons Attribution-NonCommercial-NoDerivatives',
  ogl: 'Open Government or Open Parliament Licence',
  'eu-reuse': 'Reuse with attribution (European Union, Council of Europe)',
  un: 'United Nations: non-commercial use with attribution',
  government: 'Official text: quotation with attribution',
  'press-quoting-public': 'Press report of official words: short attributed quotation',
  'copyright-press': 'Copyrighted press: short attributed quotation of at most 40 words',
  'copyright-other': 'Copyright of its author: short attributed quotation',
};
