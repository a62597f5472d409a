import { describe, expect, it } from 'vitest';
import { composed, landscape, p, section } from '../../support/composed.js';
import { all, attributes, first, openDocx, textOf } from '../../support/docx-package.js';

describe('sections', () => {
  const two = composed(section(p('Văn bản')), section(p('Phụ lục')).on(landscape));

  it('have pages, margins and orientation of their own', async () => {
    const { document } = await openDocx(two);
    const [upright, wide] = all(document, 'w:sectPr');
    if (upright === undefined || wide === undefined) throw new Error('sections');
    expect(attributes(upright, 'w:pgSz')).toMatchObject({
      'w:w': '11906',
      'w:h': '16838',
      'w:orient': 'portrait',
    });
    expect(attributes(wide, 'w:pgSz')).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
    expect(attributes(upright, 'w:pgMar')).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
      // What a clerk reads in Word's page set-up: 1 cm from the edge.
      'w:header': '567',
    });
    expect(attributes(wide, 'w:type')).toEqual({ 'w:val': 'nextPage' });
  });

  it('count their pages from 1 and print no number on the first', async () => {
    const { document, part } = await openDocx(two);
    const relations = all(part('word/_rels/document.xml.rels'), 'Relationship');
    for (const properties of all(document, 'w:sectPr')) {
      expect(attributes(properties, 'w:pgNumType')).toMatchObject({ 'w:start': '1' });
      expect(all(properties, 'w:titlePg')).toHaveLength(1);
      const header = (type: string) => {
        const reference = all(properties, 'w:headerReference').find(
          (one) => one.attributes['w:type'] === type,
        );
        const relation = relations.find(
          (one) => one.attributes.Id === reference?.attributes['r:id'],
        );
        return part(`word/${relation?.attributes.Target}`);
      };
      expect(textOf(header('default'))).toContain('PAGE');
      expect(attributes(header('default'), 'w:jc')).toEqual({ 'w:val': 'center' });
      expect(attributes(header('default'), 'w:spacing')).toMatchObject({ 'w:line': '260' });
      expect(attributes(header('default'), 'w:sz')).toEqual({ 'w:val': '26' });
      expect(all(first(header('first'), 'w:p'), 'w:r')).toEqual([]);
    }
  });

  it('end in the last paragraph, with no empty one after it', async () => {
    const { document } = await openDocx(two);
    expect(all(document, 'w:p').map(textOf)).toEqual(['Văn bản', 'Phụ lục']);
  });
});
