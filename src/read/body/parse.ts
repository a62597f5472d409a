import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { citeSyntax, citeTree } from './cite-syntax.js';

/**
 * CommonMark with tables, `:::khoi` and `::dong` directives and `[@id]`. Left out on purpose: text
 * directives (they eat `8:30` and `Kính gửi:ai`), bare addresses as links, `~gạch~`, footnotes.
 */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

function addSyntax(this: Processor): void {
  const { text: _, ...blockDirectives } = directive();
  const data = this.data();
  data.micromarkExtensions = [blockDirectives, gfmTable(), citeSyntax];
  data.fromMarkdownExtensions = [directiveFromMarkdown(), gfmTableFromMarkdown(), citeTree];
}

const parser = unified().use(remarkParse).use(addSyntax).freeze();
