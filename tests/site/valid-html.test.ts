import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readPage } from './built-site.ts';
import { templates } from './templates.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The form in which Astro and Svelte print what is valid either way.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'no-implicit-button-type': 'off',
    // Titles of quotes and sources are as long as they are.
    'long-title': 'off',
    // Measured by axe in a browser.
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
  },
});

describe('one page of each kind is valid HTML', () => {
  test.each(templates())('$pattern', async ({ example }) => {
    const report = await validator.validateString(readPage(example));
    const messages = report.results.flatMap(({ messages: all }) => all.filter(({ severity }) => severity === 2).map(({ line, column, ruleId, message }) => `${example}:${line}:${column} ${ruleId}: ${message}`));
    expect(messages).toEqual([]);
  });
});
