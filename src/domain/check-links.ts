import type { ClaimedIds } from './claimed-ids.ts';
import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import { LINK_KINDS, uncitedParagraphs, type LinkKind, type Prose } from './prose.ts';

type Kind = Exclude<LinkKind, 'quote'> | 'statement';

const FOLDER: Record<Kind, string> = {
  debate: 'debates',
  stakeholder: 'stakeholders',
  person: 'people',
  source: 'sources',
  statement: 'sources',
  resolution: 'resolutions',
  instrument: 'instruments',
  event: 'events',
};

/** Adds a fault for every id that no record claims, every loop of parents, and everything that an account may not hold. */
export function checkLinks(corpus: Corpus, claimed: ClaimedIds, faults: Fault[]): void {
  const records: Record<Kind, ReadonlyMap<string, unknown>> = {
    debate: corpus.debates,
    stakeholder: corpus.stakeholders,
    person: corpus.people,
    source: corpus.sources,
    statement: corpus.statements,
    resolution: corpus.resolutions,
    instrument: corpus.instruments,
    event: corpus.events,
  };
  const at = (file: string) => ({
    needs(kind: Kind, id: string | null, field: string): void {
      if (id === null || records[kind].has(id) || claimed.has(kind === 'statement' ? 'statements' : FOLDER[kind], id)) return;
      faults.push({ file, field, problem: `there is no ${kind} "${id}"`, instead: suggest(kind, id, records[kind]) });
    },
  });
  const needsAll = (file: string, kind: Kind, ids: readonly string[], field: string) =>
    ids.forEach((id, index) => at(file).needs(kind, id, `${field}[${index}]`));

  for (const debate of corpus.debates.values()) {
    const file = `content/debates/${debate.id}.mdx`;
    needsAll(file, 'debate', debate.related, 'related');
    debate.propositions.forEach(({ inspiredBy }, index) => needsAll(file, 'statement', inspiredBy, `propositions[${index}].inspiredBy`));
    checkProse(file, debate.account);
  }
  for (const actor of corpus.stakeholders.values()) {
    const file = `content/stakeholders/${actor.id}.mdx`;
    at(file).needs('stakeholder', actor.parent, 'parent');
    at(file).needs('person', actor.person, 'person');
    needsAll(file, 'stakeholder', actor.successors, 'successors');
    actor.members.forEach((member, index) => {
      at(file).needs('stakeholder', member.actor, `members[${index}].actor`);
      at(file).needs('person', member.person, `members[${index}].person`);
    });
    checkParents(actor.id);
    checkProse(file, actor.account);
  }
  for (const person of corpus.people.values()) {
    person.roles.forEach((role, index) => at(`content/people/${person.id}.json`).needs('stakeholder', role.actor, `roles[${index}].actor`));
  }
  for (const source of corpus.sources.values()) {
    const file = `content/sources/${source.id}.json`;
    at(file).needs('event', source.event, 'event');
    source.statements.forEach((statement, index) => {
      const field = `statements[${index}]`;
      at(file).needs('stakeholder', statement.actor, `${field}.actor`);
      needsAll(file, 'stakeholder', statement.coActors, `${field}.coActors`);
      at(file).needs('person', statement.person, `${field}.person`);
      needsAll(file, 'person', statement.coPeople, `${field}.coPeople`);
      at(file).needs('statement', statement.variantOf, `${field}.variantOf`);
      statement.alsoIn.forEach((other, i) => at(file).needs('source', other.source, `${field}.alsoIn[${i}].source`));
      statement.codes.forEach((code, i) => at(file).needs('debate', code.debate, `${field}.codes[${i}].debate`));
    });
  }
  for (const resolution of corpus.resolutions.values()) {
    const file = `content/resolutions/${resolution.id}.json`;
    at(file).needs('debate', resolution.debate, 'debate');
    at(file).needs('source', resolution.source, 'source');
    resolution.committeeVotes.forEach((vote, index) => at(file).needs('source', vote.source, `committeeVotes[${index}].source`));
  }
  for (const instrument of corpus.instruments.values()) {
    const file = `content/instruments/${instrument.id}.json`;
    at(file).needs('debate', instrument.debate, 'debate');
    instrument.statuses.forEach((status, index) => {
      at(file).needs('stakeholder', status.actor, `statuses[${index}].actor`);
      needsAll(file, 'source', status.sources, `statuses[${index}].sources`);
    });
  }
  for (const event of corpus.events.values()) {
    const file = `content/events/${event.id}.json`;
    needsAll(file, 'debate', event.debates, 'debates');
    needsAll(file, 'source', event.sources, 'sources');
    if (event.description !== null && event.sources.length === 0) {
      faults.push({ file, field: 'sources', problem: 'a description without a source', instead: 'name the source in which each fact stands, or remove the description' });
    }
  }
  for (const viewpoint of corpus.viewpoints.values()) {
    const file = `content/viewpoints/${viewpoint.id}.json`;
    at(file).needs('debate', viewpoint.debate, 'debate');
    at(file).needs('source', viewpoint.source, 'source');
  }
  for (const claim of corpus.claims.values()) {
    const file = `content/claims/${claim.id}.json`;
    at(file).needs('stakeholder', claim.attributedTo, 'attributedTo');
    at(file).needs('person', claim.person, 'person');
    at(file).needs('source', claim.source, 'source');
    needsAll(file, 'source', claim.checkSources, 'checkSources');
  }
  for (const correction of corpus.corrections.values()) {
    const file = `content/corrections/${correction.id}.json`;
    correction.records.forEach(({ kind, id }, index) => at(file).needs(kind === 'quote' ? 'statement' : kind, id, `records[${index}].id`));
    at(file).needs('source', correction.source, 'source');
  }
  for (const story of corpus.stories.values()) {
    const file = `content/stories/${story.id}.mdx`;
    at(file).needs('source', story.source, 'source');
    at(file).needs('event', story.event, 'event');
    checkProse(file, story.account);
  }
  for (const release of corpus.releases.values()) {
    const file = `content/changelog/${release.id}.json`;
    release.changes.forEach(({ records: changed }, index) =>
      changed.forEach(({ kind, id }, i) => at(file).needs(kind === 'quote' ? 'statement' : kind, id, `changes[${index}].records[${i}].id`)),
    );
  }

  for (const term of corpus.glossary.values()) {
    term.facts.forEach(({ sources }, index) => needsAll(`content/glossary/${term.id}.json`, 'source', sources, `facts[${index}].sources`));
  }

  function checkParents(id: string): void {
    const path = [id];
    for (let parent = corpus.stakeholders.get(id)?.parent; parent; parent = corpus.stakeholders.get(parent)?.parent) {
      path.push(parent);
      if (parent === id) {
        faults.push({ file: `content/stakeholders/${id}.mdx`, field: 'parent', problem: `a loop: ${path.join(' → ')}`, instead: 'name the body of which this one is a part, or leave parent out' });
      }
      if (path.indexOf(parent) < path.length - 1) return;
    }
  }

  function checkProse(file: string, prose: Prose | null): void {
    if (!prose) return;
    for (const problem of prose.problems) {
      faults.push({ file, field: 'body', problem, instead: 'use Markdown, <Cite source="id" />, <Words of="statement-id" /> and links such as [Estonia](stakeholder:estonia); nothing else' });
    }
    for (const block of uncitedParagraphs(prose)) {
      faults.push({ file, field: 'body', problem: `a paragraph without a source: "${block.slice(0, 60)}…"`, instead: 'add <Cite source="id" /> after each fact, or leave the fact out' });
    }
    for (const id of prose.citations) at(file).needs('source', id, 'body');
    for (const { kind, id } of prose.links) {
      if (kind === 'quote') needsShown(file, id);
      else if ((LINK_KINDS as readonly string[]).includes(kind)) at(file).needs(kind as Kind, id, 'body');
      else faults.push({ file, field: 'body', problem: `no kind of record is called "${kind}"`, instead: `link to one of ${LINK_KINDS.join(', ')}` });
    }
    for (const id of prose.quotations) needsShown(file, id);
  }

  function needsShown(file: string, id: string): void {
    const statement = corpus.statements.get(id);
    if (!statement) at(file).needs('statement', id, 'body');
    else if (!statement.shown) {
      faults.push({ file, field: 'body', problem: `the statement "${id}" takes no side and has no page`, instead: 'link to its source instead' });
    }
  }
}

/** "did you mean", by the ids that share most pairs of letters. */
function suggest(kind: string, id: string, records: ReadonlyMap<string, unknown>): string {
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const wanted = pairs(id);
  const near = [...records.keys()]
    .map((candidate) => {
      const found = pairs(candidate);
      const shared = [...wanted].filter((pair) => found.has(pair)).length;
      return { candidate, score: (2 * shared) / (wanted.size + found.size) };
    })
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3);
  const folder = FOLDER[kind as Kind] ?? `${kind}s`;
  return near.length > 0 ? `did you mean ${near.map(({ candidate }) => `"${candidate}"`).join(' or ')}?` : `add it in content/${folder}/, or correct the id`;
}
