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

void applyTheme(QPlainTextEdit *edit, SyntaxHighlighter *highlighter, const Theme &theme)
{
    QPalette palette = edit->palette();
    palette.setColor(QPalette::Base, QColor::fromRgb(theme.editorColor(Theme::BackgroundColor)));
    palette.setColor(QPalette::Text, QColor::fromRgb(theme.textColor(Theme::Normal)));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(theme.editorColor(Theme::TextSelection)));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(theme.selectedTextColor(Theme::Normal)));
    edit->setPalette(palette);
    highlighter->setTheme(theme);
    highlighter->rehighlight();
}

} // namespace

void attachMarkdown(QPlainTextEdit *edit, const Lens &lens)
{
    auto *highlighter = new SyntaxHighlighter(edit->document());
    highlighter->setTheme(lens.theme());
    highlighter->setDefinition(lens.markdown());
    applyTheme(edit, highlighter, lens.theme());
    QObject::connect(&lens, &Lens::themeChanged, highlighter,
                     [edit, highlighter, &lens] { applyTheme(edit, highlighter, lens.theme()); });
}
