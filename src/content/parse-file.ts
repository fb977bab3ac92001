import { parseDocument } from 'yaml';
import type { ContentFile } from '../domain/content-file.ts';
import type { Fault } from '../domain/fault.ts';

/** Bytes of the largest file, twenty times those of the collection's largest. */
const MOST_BYTES = 1_000_000;
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)([\s\S]*)$/;

/**
 * Understands one file of `content/` as far as its form goes: JSON, or MDX with YAML front matter.
 * @param path below the project, such as `content/people/cecilia-malmstrom.json`
 * @returns the file, or the fault that keeps it from being read
 */
export function parseFile(path: string, bytes: Uint8Array): ContentFile | Fault {
  const [, folder = '', name = ''] = path.includes('/', 'content/'.length)
    ? path.match(/^content\/([^/]+)\/(.+)$/) ?? []
    : ['', '', path.slice('content/'.length)];
  if (bytes.length > MOST_BYTES) return fault(path, `the file has ${bytes.length} bytes`, `keep it below ${MOST_BYTES}: one record a file`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault(path, 'the file is not UTF-8', 'save it again with the encoding UTF-8');
  }
  const ending = name.slice(name.lastIndexOf('.'));
  const id = name.slice(0, -ending.length);
  if (ending === '.json') {
    try {
      return { path, folder, id, value: JSON.parse(text) as unknown, body: null };
    } catch (error) {
      return fault(path, `not valid JSON: ${(error as Error).message}`, 'look for a missing comma, quotation mark or bracket there');
    }
  }
  if (ending === '.mdx') {
    const match = FRONT_MATTER.exec(text);
    if (!match) return fault(path, 'no front matter', 'start the file with a line "---", the fields, and a line "---"');
    const document = parseDocument(match[1]!, { schema: 'core' });
    const [error] = document.errors;
    if (error) return fault(path, `not valid YAML: ${error.message.split('\n')[0]}`, 'mend the front matter there; quote texts that hold a colon');
    return { path, folder, id, value: document.toJS() as unknown, body: match[2]! };
  }
  return fault(path, `files ending in "${ending}" mean nothing here`, 'use .json or .mdx, or move the file out of content/');
}

export function isFault(parsed: ContentFile | Fault): parsed is Fault {
  return 'problem' in parsed;
}

function fault(file: string, problem: string, instead: string): Fault {
  return { file, field: '', problem, instead };
}
