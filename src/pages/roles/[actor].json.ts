import type { APIRoute } from 'astro';
import { corpus, field, positions } from '../../corpus.ts';
import { castActors, commonGround, roleCard } from '../../views/role-view.ts';

export const getStaticPaths = () => {
  const common = commonGround(corpus(), positions(), field());
  return castActors(corpus(), positions()).map((actor) => ({ params: { actor: actor.id }, props: { card: roleCard(corpus(), positions(), common, actor) } }));
};
export const GET: APIRoute = ({ props }) => Response.json(props.card);
