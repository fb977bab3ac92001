import { describe, expect, test } from 'vitest';
import { areOne, lessonQuiz, speakersOf, type QuizQuestion } from '../../src/analysis/lesson-quiz.ts';
import { corpus, positions } from '../../src/corpus.ts';
import { codedOn, shownStatements, type Debate } from '../../src/domain/corpus.ts';

const all = corpus();
const quizOf = (debate: Debate, without: ReadonlySet<string> = new Set()) => lessonQuiz(all, positions(), debate, codedOn(shownStatements(all), debate.id), without);
const quizzes = [...all.debates.values()].map((debate) => ({ debate, quiz: quizOf(debate) }));
const wrong = <T>({ options, answer }: { options: readonly T[]; answer: number }) => options.filter((_, at) => at !== answer);
const statement = (question: Extract<QuizQuestion, { statement: string }>) => all.statements.get(question.statement)!;

describe('the quiz of every debate', () => {
  test('asks four or five questions, each with different options of which one is the answer', () => {
    for (const { debate, quiz } of quizzes) {
      expect(quiz.length, debate.id).toBeGreaterThanOrEqual(4);
      for (const { options, answer } of quiz) {
        expect(new Set<unknown>(options).size, debate.id).toBe(options.length);
        expect(options[answer], debate.id).toBeDefined();
      }
    }
  });

  test('has answers that are on record, and false answers that are false on record', () => {
    for (const { debate, quiz } of quizzes) {
      for (const question of quiz) {
        switch (question.kind) {
          case 'who':
            expect(question.options[question.answer]).toBe(statement(question).actor);
            for (const other of wrong(question)) {
              expect(speakersOf(all, statement(question)).has(other), `${other} said ${question.statement}`).toBe(false);
              expect(areOne(all, other, statement(question).actor), `${other} is ${statement(question).actor}`).toBe(false);
            }
            break;
          case 'pole': {
            const { stance } = statement(question).codes.find((code) => code.debate === debate.id)!;
            expect(question.options[question.answer]).toBe(stance < 0 ? 'minus' : 'plus');
            break;
          }
          case 'year': {
            const { text, date } = statement(question);
            expect(question.options[question.answer]).toBe(Number(date.slice(0, 4)));
            const said = [...all.statements.values()].filter((other) => other.text === text || other.variantOf === question.statement).map((other) => Number(other.date.slice(0, 4)));
            expect(wrong(question).filter((year) => said.includes(year))).toEqual([]);
            break;
          }
          case 'vote': {
            const { iso3 } = all.stakeholders.get(question.actor)!;
            const { votes } = all.resolutions.get(question.resolution)!;
            expect(question.options.filter((ballot) => votes[ballot].includes(iso3!))).toEqual([question.options[question.answer]]);
            break;
          }
          case 'silent':
            expect(question.options.map((actor) => positions().get(actor, debate.id) === null)).toEqual(question.options.map((_, at) => at === question.answer));
        }
      }
    }
  });

  test('is the same every time, and never asks what stands in the packs', () => {
    for (const { debate, quiz } of quizzes) {
      expect(quizOf(debate)).toEqual(quiz);
      const asked = new Set(quiz.flatMap((question) => ('statement' in question ? [question.statement] : [])));
      expect(quizOf(debate, asked).flatMap((question) => ('statement' in question && asked.has(question.statement) ? [question.statement] : []))).toEqual([]);
    }
  });

  test('asks about a vote where there is a roll call, and about silence elsewhere', () => {
    const last = (id: string) => quizzes.find(({ debate }) => debate.id === id)!.quiz.at(-1)!.kind;
    expect([last('state-conduct'), last('cybercrime-treaty'), last('encryption')]).toEqual(['vote', 'vote', 'silent']);
  });
});

test('a department and its government, states and their bodies, coalitions and members are no false answers for each other', () => {
  expect(areOne(all, 'us-dhs', 'united-states')).toBe(true);
  expect(areOne(all, 'us-dhs', 'us-doj')).toBe(true);
  expect(areOne(all, 'india', 'estonia')).toBe(false);
});
