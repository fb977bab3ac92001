import type { Bridge } from '../analysis/bridge.ts';
import { neighbours } from '../analysis/distance.ts';
import type { Field } from '../analysis/field.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { hasRoleCard } from '../analysis/role-cards.ts';
import { joins } from '../charts/bridge/layout.ts';
import type { Corpus, Stakeholder } from '../domain/corpus.ts';
import { phrasesOf } from '../domain/describe-stance.ts';
import { sideOf } from '../domain/stance.ts';
import { KIND_NAMES } from '../domain/stakeholder.ts';
import type { RoleCard } from '../publish/role-card.ts';
import { absolute, address } from '../site.ts';
import { bridgeInput, campViews } from './camp-view.ts';

const OPPONENTS = 2;
const COMMON = 2;

/** Actors that have a card, by name. */
export function castActors(corpus: Corpus, table: PositionTable): Stakeholder[] {
  return [...corpus.stakeholders.values()].filter(({ id }) => hasRoleCard(table, id));
}

/** Propositions in which more than half of both camps join; none where there are not two camps. */
export function commonGround(corpus: Corpus, table: PositionTable, field: Field): Bridge[] {
  return (bridgeInput(corpus, table, campViews(corpus, table, field))?.rows ?? []).map(({ bridge }) => bridge).filter(joins);
}

/** @param common from {@link commonGround}, the same for every card of a build */
export function roleCard(corpus: Corpus, table: PositionTable, common: readonly Bridge[], actor: Stakeholder): RoleCard {
  const title = (debate: string) => corpus.debates.get(debate)!.title;
  const held = table.byActor.get(actor.id) ?? [];
  const byDebate = new Map(held.map((position) => [position.debate, position]));
  return {
    id: actor.id,
    name: actor.name,
    shortName: actor.shortName,
    kind: KIND_NAMES[actor.kind].one,
    dataVersion: corpus.dataset.version,
    profile: absolute(address.stakeholder(actor.id)),
    debates: held.map(({ debate, receipts }) => ({
      debate,
      title: title(debate),
      phrases: phrasesOf(corpus.debates.get(debate)!),
      statements: receipts.map(({ statement, code, weight }) => {
        const source = corpus.sources.get(statement.source)!;
        return {
          date: statement.date,
          stance: code.stance,
          weight,
          words:
            statement.kind === 'quote' && (statement.quotable ?? 0) > 0
              ? {
                  id: statement.id,
                  text: statement.text,
                  lang: statement.lang,
                  speaker: statement.person === null ? null : corpus.people.get(statement.person)!.name,
                  role: statement.roleThen,
                  source: source.publisher !== null && source.publisher.length < source.title.length ? source.publisher : source.title,
                  address: address.quote(statement.id),
                  alone: statement.quotable === 2,
                }
              : null,
        };
      }),
    })),
    silentOn: [...corpus.debates.values()].filter(({ id }) => !byDebate.has(id)).map((debate) => debate.title),
    opponents: neighbours(actor.id, table.byActor)
      .slice(-OPPONENTS)
      .reverse()
      .map(({ b, parts }) => ({ name: corpus.stakeholders.get(b)!.shortName, apart: title(parts[0]!.debate), close: title(parts.at(-1)!.debate) })),
    common: common
      .filter(({ debate, pole }) => byDebate.has(debate) && sideOf(byDebate.get(debate)!.mean) === pole)
      .slice(0, COMMON)
      .map(({ debate, pole }) => `${corpus.debates.get(debate)!.poles[pole].label} (${title(debate)})`),
  };
}
