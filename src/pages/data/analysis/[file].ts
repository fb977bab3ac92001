import type { APIRoute, GetStaticPaths } from 'astro';
import { analysis } from '../../../corpus.ts';
import { analysisFiles } from '../../../publish/analysis-files.ts';

export const getStaticPaths: GetStaticPaths = () => analysisFiles(analysis()).map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
