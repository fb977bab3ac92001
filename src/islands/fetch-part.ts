import { DataFault, readPart, type SearchPart } from '../search/search-part.ts';

/**
 * @param pattern the address of a part, with `*` for its name
 * @param fresh not from what the browser keeps
 * @throws DataFault
 */
export async function fetchPart(pattern: string, part: string, fresh: boolean): Promise<SearchPart> {
  return readPart(await fetchText(pattern.replace('*', part), fresh), part);
}

/** @throws DataFault */
export async function fetchText(address: string, fresh = false): Promise<string> {
  try {
    const response = await fetch(address, fresh ? { cache: 'reload' } : {});
    if (!response.ok) throw new DataFault('missing', `${address} answered with status ${response.status}`);
    return await response.text();
  } catch (error) {
    throw error instanceof DataFault ? error : new DataFault('missing', `${address} did not come`);
  }
}
