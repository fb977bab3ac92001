import type { Agreement, Askable, ReaderAnswers } from '../search/reader-fragment.ts';

/** What a questionnaire in a page asks, read off its controls. */
export function askableOf(questions: HTMLElement): Askable {
  return {
    propositions: [...questions.querySelectorAll<HTMLElement>('[data-proposition]')].map(({ dataset }) => dataset.proposition!),
    debates: [...questions.querySelectorAll<HTMLInputElement>('[data-double]')].map(({ value }) => value),
  };
}

/** The answers that the controls show. */
export function answersIn(questions: HTMLElement): Pick<ReaderAnswers, 'answers' | 'doubled'> {
  const answers = new Map<string, Agreement>();
  for (const fieldset of questions.querySelectorAll<HTMLElement>('[data-proposition]')) {
    const checked = fieldset.querySelector<HTMLInputElement>('input:checked');
    if (checked) answers.set(fieldset.dataset.proposition!, Number(checked.value) as Agreement);
  }
  return { answers, doubled: new Set([...questions.querySelectorAll<HTMLInputElement>('[data-double]:checked')].map(({ value }) => value)) };
}

/** Lets the controls show these answers and no others. */
export function showAnswers(questions: HTMLElement, { answers, doubled }: Pick<ReaderAnswers, 'answers' | 'doubled'>): void {
  for (const fieldset of questions.querySelectorAll<HTMLElement>('[data-proposition]')) {
    const value = answers.get(fieldset.dataset.proposition!);
    for (const input of fieldset.querySelectorAll('input')) input.checked = value !== undefined && input.value === `${value}`;
  }
  for (const input of questions.querySelectorAll<HTMLInputElement>('[data-double]')) input.checked = doubled.has(input.value);
}
