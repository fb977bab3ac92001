import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './content/content-folder.ts';

/** Bodies only. Fields are understood by the gate, which names every fault at once. */
const prose = (folder: string) =>
  defineCollection({
    loader: glob({ base: `${contentFolder()}/${folder}`, pattern: '*.mdx' }),
    schema: z.looseObject({}),
  });

export const collections = {
  debates: prose('debates'),
  stakeholders: prose('stakeholders'),
  stories: prose('stories'),
};
