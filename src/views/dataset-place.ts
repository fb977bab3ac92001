import type { DatasetPlace } from '../publish/dataset-words.ts';
import type { PopoloAddresses } from '../publish/popolo.ts';
import { absolute, address } from '../site.ts';

/** Where the dataset of this site lives. */
export const DATASET_PLACE: DatasetPlace = {
  home: absolute(address.home()),
  page: absolute(address.data()),
  file: (path) => absolute(address.dataFile(path)),
  sourceLicences: absolute(`${address.methods()}#licences`),
  schema: (name) => absolute(address.answerSchema(name)),
};

/** Whole addresses of the pages that an export names. */
export const EXPORTED_ADDRESSES: PopoloAddresses = {
  person: (id) => absolute(address.person(id)),
  stakeholder: (id) => absolute(address.stakeholder(id)),
  quote: (id) => absolute(address.quote(id)),
  source: (id) => absolute(address.source(id)),
  resolution: (id) => absolute(address.resolution(id)),
};
