import type { APIRoute, GetStaticPaths } from 'astro';
import { analysis } from '../../../corpus.ts';
import { analysisFiles } from '../../../publish/analysis-files.ts';
import { filesOfKind } from '../../../publish/result-table.ts';

export const getStaticPaths: GetStaticPaths = () => filesOfKind(analysisFiles(analysis()), 'json');
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
