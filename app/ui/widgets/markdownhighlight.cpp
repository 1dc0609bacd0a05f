// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdownhighlight.h"

#include "ui/widgets/lens.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QPalette>
#include <QPlainTextEdit>

using KSyntaxHighlighting::SyntaxHighlighter;
using KSyntaxHighlighting::Theme;

namespace
{

void takePalette(QPlainTextEdit *edit, const Theme &theme)
{
    QPalette palette = edit->palette();
    palette.setColor(QPalette::Base, QColor::fromRgb(theme.editorColor(Theme::BackgroundColor)));
    palette.setColor(QPalette::Text, QColor::fromRgb(theme.textColor(Theme::Normal)));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(theme.editorColor(Theme::TextSelection)));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(theme.selectedTextColor(Theme::Normal)));
    edit->setPalette(palette);
}

} // namespace

void attachMarkdown(QTextDocument *document, const Lens &lens)
{
    auto *highlighter = new SyntaxHighlighter(document);
    highlighter->setTheme(lens.theme());
    highlighter->setDefinition(lens.markdown());
    QObject::connect(&lens, &Lens::themeChanged, highlighter, [highlighter, &lens] {
        highlighter->setTheme(lens.theme());
        highlighter->rehighlight();
    });
}

void attachMarkdown(QPlainTextEdit *edit, const Lens &lens)
{
    attachMarkdown(edit->document(), lens);
    takePalette(edit, lens.theme());
    QObject::connect(&lens, &Lens::themeChanged, edit, [edit, &lens] { takePalette(edit, lens.theme()); });
}
