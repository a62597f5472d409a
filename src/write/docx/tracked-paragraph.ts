import {
  type IContext,
  type IParagraphPropertiesOptions,
  type IXmlableObject,
  Paragraph,
  type XmlComponent,
} from 'docx';
import type { Track } from './tracked.js';

/**
 * A paragraph that may hold what the library has no name for, and whose end may be tracked. The
 * library tracks ends as inserted or deleted, never as moved, and says so behind the letter size,
 * where the schema (CT_ParaRPr) wants it before.
 */
export class TrackedParagraph extends Paragraph {
  readonly #tag: Track['tag'] | undefined;

  /** `options.run.insertion` stands for the tracked end, whichever it is. */
  constructor(
    options: IParagraphPropertiesOptions,
    children: readonly XmlComponent[],
    tag: Track['tag'] | undefined,
  ) {
    super(options);
    this.root.push(...children);
    this.#tag = tag;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const paragraph = super.prepForXml(context);
    const tag = this.#tag;
    if (paragraph === undefined || tag === undefined) return paragraph;
    return inside(paragraph, 'w:p', (properties) =>
      inside(properties, 'w:pPr', (run) => endFirst(run, tag)),
    );
  }
}

function inside(
  element: IXmlableObject,
  name: string,
  make: (child: IXmlableObject) => IXmlableObject,
): IXmlableObject {
  const children = childrenOf(element, name);
  return children === undefined ? element : { [name]: children.map(make) };
}

function endFirst(run: IXmlableObject, tag: string): IXmlableObject {
  const children = childrenOf(run, 'w:rPr');
  const end = children?.find((child) => 'w:ins' in child);
  if (children === undefined || end === undefined) return run;
  return { 'w:rPr': [{ [tag]: end['w:ins'] }, ...children.filter((child) => child !== end)] };
}

function childrenOf(element: IXmlableObject, name: string): readonly IXmlableObject[] | undefined {
  const children: unknown = typeof element === 'object' ? element[name] : undefined;
  return Array.isArray(children) ? children : undefined;
}
