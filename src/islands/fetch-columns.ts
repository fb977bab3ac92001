import type { Columns } from '../search/columns.ts';
import type { Part } from '../search/prepare.ts';
import { addressFrom, type SearchAddresses } from './search-addresses.ts';

/** @throws where the data cannot be had */
export async function fetchColumns(addresses: SearchAddresses, part: Part): Promise<Columns> {
  const response = await fetch(addressFrom(addresses.data, part));
  if (!response.ok) throw new Error(`the search data for ${part} answered with status ${response.status}`);
  return (await response.json()) as Columns;
}
