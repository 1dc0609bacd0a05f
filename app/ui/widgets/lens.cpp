// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <array>

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::State;
using KSyntaxHighlighting::SyntaxHighlighter;
using KSyntaxHighlighting::Theme;

namespace
{

struct KindTitle {
    QLatin1StringView name;
    const char *title;
};

// In the order of the legend.
constexpr auto kindTitles = std::to_array<KindTitle>({
    {QLatin1StringView("Model"), QT_TRANSLATE_NOOP("Lens", "Models")},
    {QLatin1StringView("Company"), QT_TRANSLATE_NOOP("Lens", "Companies")},
    {QLatin1StringView("Outlet"), QT_TRANSLATE_NOOP("Lens", "Outlets")},
    {QLatin1StringView("Person"), QT_TRANSLATE_NOOP("Lens", "People")},
    {QLatin1StringView("Date"), QT_TRANSLATE_NOOP("Lens", "Dates")},
    {QLatin1StringView("Figure"), QT_TRANSLATE_NOOP("Lens", "Figures")},
    {QLatin1StringView("Attribution"), QT_TRANSLATE_NOOP("Lens", "Attributions")},
    {QLatin1StringView("Hedge"), QT_TRANSLATE_NOOP("Lens", "Hedges")},
    {QLatin1StringView("Quotation"), QT_TRANSLATE_NOOP("Lens", "Quotations")},
    {QLatin1StringView("Link"), QT_TRANSLATE_NOOP("Lens", "Web addresses")},
});

// Leaves words without a kind to the document's own format, and boilerplate alone. Every context of the definition ends
// with its line, so that a block can be highlighted without those before it.
class CoverageHighlighter final : public SyntaxHighlighter
{
public:
    CoverageHighlighter(QTextDocument *document, const Lens &lens, const Lens::IsPlain &isPlain)
        : SyntaxHighlighter(static_cast<QObject *>(document)), m_lens(lens), m_isPlain(isPlain)
    {
        setTheme(lens.theme());
        setDefinition(lens.coverage());
        setDocument(document);
    }

    // Instead of rehighlight(), which lays out what follows anew for every block that it changes: a megabyte takes
    // seconds that way. Here the formats go straight into the blocks and the document is laid out once.
    void repaint()
    {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            m_ranges.clear();
            m_gathers = true;
            highlightLineOf(block);
            m_gathers = false;
            block.layout()->setFormats(m_ranges);
        }
        document()->markContentsDirty(0, document()->characterCount());
    }

protected:
    void highlightBlock(const QString &) override { highlightLineOf(currentBlock()); }

    void applyFormat(int offset, int length, const Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat look;
        look.setForeground(format.textColor(theme()));
        look.setFontItalic(format.isItalic(theme()));
        look.setFontUnderline(format.isUnderline(theme()));
        if (m_gathers)
            m_ranges.append({.start = offset, .length = length, .format = look});
        else
            setFormat(offset, length, look);
    }

private:
    void highlightLineOf(const QTextBlock &block)
    {
        if (m_lens.state() == LensState::On && !(m_isPlain && m_isPlain(block)))
            highlightLine(block.text(), State());
    }

    const Lens &m_lens;
    const Lens::IsPlain m_isPlain;
    QList<QTextLayout::FormatRange> m_ranges;
    bool m_gathers = false;
};

} // namespace

Lens::Lens(QObject *parent) : QObject(parent) {}

Definition Lens::coverage() const
{
    return m_repository.definitionForName(QStringLiteral("Synoptic Coverage"));
}

Definition Lens::markdown() const
{
    return m_repository.definitionForName(QStringLiteral("Markdown"));
}

Theme Lens::theme() const
{
    return m_repository.theme(m_scheme == Qt::ColorScheme::Dark ? QStringLiteral("Synoptic Dark")
                                                                : QStringLiteral("Synoptic Light"));
}

QList<LensKind> Lens::kinds() const
{
    const QList<Format> formats = coverage().formats();
    const Theme current = theme();
    QList<LensKind> result;
    for (const KindTitle &kind : kindTitles) {
        const auto format = std::ranges::find(formats, kind.name, &Format::name);
        Q_ASSERT(format != formats.end());
        result.append({.name = kind.name,
                       .title = QCoreApplication::translate("Lens", kind.title),
                       .colour = format->textColor(current),
                       .italic = format->isItalic(current),
                       .underlined = format->isUnderline(current)});
    }
    return result;
}

SyntaxHighlighter *Lens::attach(QTextDocument *document, const IsPlain &isPlain)
{
    document->documentLayout(); // a document without a layout tells nobody of its changes
    auto *highlighter = new CoverageHighlighter(document, *this, isPlain);
    if (!document->isEmpty())
        highlighter->repaint();
    connect(this, &Lens::rehighlightRequested, highlighter, [highlighter] { highlighter->repaint(); });
    connect(this, &Lens::themeChanged, highlighter, [this, highlighter] {
        highlighter->setTheme(theme());
        if (m_state == LensState::On)
            highlighter->repaint();
    });
    return highlighter;
}

void Lens::setEnabled(LensState state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit rehighlightRequested();
    emit stateChanged(state);
}

void Lens::setColorScheme(Qt::ColorScheme scheme)
{
    const bool same = (scheme == Qt::ColorScheme::Dark) == (m_scheme == Qt::ColorScheme::Dark);
    m_scheme = scheme;
    if (!same)
        emit themeChanged();
}

void Lens::rehighlight()
{
    if (m_state == LensState::On)
        emit rehighlightRequested();
}
