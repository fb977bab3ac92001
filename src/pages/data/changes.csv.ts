import type { APIRoute } from 'astro';
import { movements } from '../../analysis/movement.ts';
import { corpus, positions } from '../../corpus.ts';
import { changesFiles } from '../../publish/changes-files.ts';

export const GET: APIRoute = () => {
  const file = changesFiles(corpus(), movements(positions(), corpus().debates.keys())).find(({ name }) => name === 'changes.csv')!;
  return new Response(file.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
