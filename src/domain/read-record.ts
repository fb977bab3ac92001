import type { z } from 'astro/zod';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** The record in a file, or `null` with every fault of it added to `faults`. */
export function readRecord<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  faults: Fault[],
): z.infer<Schema> | null {
  const result = schema.safeParse(file.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { field, problem, instead } of explain(issue, file.value)) {
      faults.push({ file: file.path, field, problem, instead });
    }
  }
  return null;
}

/** `statements[2].codes[0].stance` */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (field, key) =>
      typeof key === 'number' ? `${field}[${key}]` : field ? `${field}.${String(key)}` : String(key),
    '',
  );
}

function explain(issue: Issue, value: unknown): Omit<Fault, 'file'>[] {
  const field = fieldPath(issue.path);
  const found = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: field ? `${field}.${key}` : key,
      problem: `there is no field "${key}" here`,
      instead: 'check its spelling against the codebook, or remove it',
    }));
  }
  if (found === undefined) {
    return [{ field, problem: 'this field is missing', instead: `add "${String(issue.path.at(-1) ?? field)}": ${expectation(issue)}` }];
  }
  return [{ field, problem: `found ${show(found)}`, instead: expectation(issue) }];
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `write ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_type':
      return issue.message.startsWith('Invalid input') ? `write ${TYPE_NAMES[issue.expected] ?? issue.expected}` : issue.message;
    case 'invalid_union':
      return issue.errors.flat().map(expectation).join(' or ');
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'a group of fields in braces',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function show(value: unknown): string {
  const text = (JSON.stringify(value) ?? String(value)).replace(
    /[\p{Cc}\p{Cf}\ufffd]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
