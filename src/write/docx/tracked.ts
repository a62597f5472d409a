import { XmlAttributeComponent, XmlComponent } from 'docx';
import type { Hand, Revision } from '../../model/revision.js';
import { restrict, type Settings } from './setting.js';
import { isBoth } from './sides.js';

/** That a piece of text, or the end of a paragraph, is of one draft alone. */
export interface Track {
  readonly tag: 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo';
  readonly hand: Hand;
  /** The move of which it is an end. */
  readonly move?: string;
}

/** Whether it is the later draft that has it. */
export const isOfLater = ({ tag }: Track): boolean => tag === 'w:ins' || tag === 'w:moveTo';

/** What is to be tracked of a piece that bears this revision; nothing where both drafts have it. */
export function trackOf(settings: Settings, revision: Revision | undefined): Track | undefined {
  const sides = restrict(settings, revision);
  const { after } = sides;
  const setting = after ?? sides.before;
  if (setting === undefined || isBoth(sides)) return undefined;
  const { hand, moves } = setting;
  const move = revision?.move;
  if (move === undefined || !moves.has(move)) {
    return { tag: after === undefined ? 'w:del' : 'w:ins', hand };
  }
  return { tag: after === undefined ? 'w:moveFrom' : 'w:moveTo', hand, move };
}

/**
 * What the library wants to know of each change. Its ids and the times of changes that have none
 * are put right at the end, in `settleRevisions`.
 */
export const change = ({ author, date }: Hand) => ({ id: 0, author, date: date ?? '' });

/** A row of one draft alone; Word does not tell of rows that moved. */
export function rowTrack(settings: Settings) {
  const track = trackOf(settings, undefined);
  if (track === undefined) return {};
  return isOfLater(track) ? { insertion: change(track.hand) } : { deletion: change(track.hand) };
}

class Attributes extends XmlAttributeComponent<Readonly<Record<string, string>>> {}

/** Any element; the library has none for moves. */
export class Tracked extends XmlComponent {
  constructor(
    tag: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(tag);
    this.root.push(new Attributes(attributes), ...children);
  }
}

const changeAttributes = ({ author, date }: Hand) => ({
  'w:id': '0',
  'w:author': author,
  'w:date': date ?? '',
});

/** Runs that one draft alone has. */
export const trackRuns = ({ tag, hand }: Track, runs: readonly XmlComponent[]): XmlComponent =>
  new Tracked(tag, changeAttributes(hand), runs);

/** Text in a run that is deleted; text that is moved away stays `w:t`. */
export const deletedText = (text: string): XmlComponent =>
  new Tracked('w:delText', { 'xml:space': 'preserve' }, [text]);

/** Where an end of a move begins; both ends bear the move's name. */
export function openMove(track: Track, move: string): XmlComponent {
  return new Tracked(`${track.tag}RangeStart`, {
    ...changeAttributes(track.hand),
    'w:name': move,
  });
}

/** Where it ends: the end of the move that was opened last. */
export const closeMove = ({ tag }: Track): XmlComponent =>
  new Tracked(`${tag}RangeEnd`, { 'w:id': '0' });
