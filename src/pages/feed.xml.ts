import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { corpus } from '../corpus.ts';
import { feedItems } from '../publish/feed-items.ts';
import { absolute, address, SITE_DESCRIPTION, SITE_NAME } from '../site.ts';

export const GET: APIRoute = () =>
  rss({
    title: `${SITE_NAME}: newest statements`,
    description: SITE_DESCRIPTION,
    site: absolute(address.home()),
    items: feedItems(corpus(), (id) => address.quote(id)),
    customData: '<language>en</language>',
  });
