/** The language of a tag, without region and script: `pt` of `pt-BR`. */
export function languageOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

/** A language in words, in English or in another language; its code where it has no name there. */
export function languageName(code: string, inLanguage = 'en'): string {
  return new Intl.DisplayNames([inLanguage, 'en'], { type: 'language' }).of(code) ?? code;
}
