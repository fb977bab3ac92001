import type { Columns } from '../search/columns.ts';
import type { Group } from '../search/query-state.ts';
import { addressFrom, type SearchAddresses } from './search-addresses.ts';

/** @throws where the data of the group cannot be had */
export async function fetchColumns(addresses: SearchAddresses, group: Group): Promise<Columns> {
  const response = await fetch(addressFrom(addresses.data, group));
  if (!response.ok) throw new Error(`the search data for ${group} answered with status ${response.status}`);
  return (await response.json()) as Columns;
}
