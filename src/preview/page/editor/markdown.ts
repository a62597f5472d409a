import { markdown } from '@codemirror/lang-markdown';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';

const FENCE = '---';

/** A record: Markdown, with front matter above it that is not Markdown and is left plain. */
export const record: Extension = [
  markdown({
    addKeymap: false,
    completeHTMLTags: false,
    extensions: [
      {
        defineNodes: ['FrontMatter'],
        parseBlock: [
          {
            name: 'FrontMatter',
            before: 'HorizontalRule',
            parse: (context, line) => {
              if (context.lineStart !== 0 || line.text.trimEnd() !== FENCE) return false;
              while (context.nextLine() && line.text.trimEnd() !== FENCE);
              const end = context.lineStart + line.text.length;
              context.nextLine();
              context.addElement(context.elt('FrontMatter', 0, end));
              return true;
            },
          },
        ],
      },
    ],
  }),
  syntaxHighlighting(defaultHighlightStyle),
];
