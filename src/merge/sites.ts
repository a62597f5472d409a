import type { Place } from '../model/place.js';

/**
 * The places in templates that a run can speak of, by number. Filled while templates compile,
 * in file order, so that the same templates give the same numbers.
 */
export interface Sites {
  add(place: Place): number;
  at(site: number): Place;
}

const NOWHERE: Place = { file: '', line: 1, column: 1 };

export function createSites(): Sites {
  const places: Place[] = [];
  return {
    add(place) {
      places.push(place);
      return places.length - 1;
    },
    at: (site) => places[site] ?? NOWHERE,
  };
}
