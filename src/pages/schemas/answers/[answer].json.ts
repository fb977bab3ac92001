import type { APIRoute } from 'astro';
import { ANSWER_SCHEMAS, type AnswerSchema } from '../../../publish/answer-schemas.ts';
import { jsonSchema } from '../../../publish/json-schema.ts';
import { absolute, address } from '../../../site.ts';

export const getStaticPaths = () => Object.entries(ANSWER_SCHEMAS).map(([name, answer]) => ({ params: { answer: name }, props: { name, answer } }));
export const GET: APIRoute<{ name: string; answer: AnswerSchema }> = ({ props: { name, answer } }) =>
  Response.json(jsonSchema(answer.schema, 'output', { title: answer.title, description: answer.description, id: absolute(address.answerSchema(name)) }));
