// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens.h"

#include <KSyntaxHighlighting/Format>
#include <QElapsedTimer>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <array>

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Theme;

namespace
{
constexpr int patience = 30;    // milliseconds for documents painted at once
constexpr int firstBlocks = 40; // more than a pane shows: these are coloured with the text, the rest soon after
constexpr int soon = 100;       // milliseconds

// What tells own lists apart besides their colour; the theme underlines them, and slants the second half.
constexpr std::array ownUnderlines{QTextCharFormat::DashUnderline, QTextCharFormat::DotLine,
                                   QTextCharFormat::WaveUnderline, QTextCharFormat::DashDotLine};

QTextCharFormat formatOf(const Format &style, const Theme &theme, const LensKind &kind)
{
    QTextCharFormat format;
    format.setForeground(style.textColor(theme));
    format.setFontItalic(style.isItalic(theme));
    if (!style.isUnderline(theme))
        return format;
    const int own = kind.isOwn() ? kind.attribute.sliced(4).toInt() - 1 : -1;
    format.setUnderlineStyle(own < 0 ? QTextCharFormat::SingleUnderline
                                     : ownUnderlines.at(size_t(own) % ownUnderlines.size()));
    return format;
}
} // namespace

// Leaves words without a kind to the document's own format, and boilerplate alone. No line of an article depends on
// another, so that a block can be highlighted without those before it.
class Lens::Highlighter final : public QSyntaxHighlighter
{
public:
    Highlighter(QTextDocument *document, const Lens &lens, const IsPlain &isPlain)
        : QSyntaxHighlighter(static_cast<QObject *>(document)), m_lens(lens), m_isPlain(isPlain)
    {
        setDocument(document);
    }

    // Instead of rehighlight(), which lays out what follows anew for every block that it changes: a megabyte takes
    // seconds that way. Here the formats go straight into the blocks and the document is laid out once.
    void repaint() { repaintFrom(document()->begin()); }

    bool isOutdated = false;

protected:
    void highlightBlock(const QString &) override
    {
        if (m_rest != Rest::Done && currentBlock().blockNumber() >= firstBlocks) {
            if (std::exchange(m_rest, Rest::Waits) == Rest::None)
                QTimer::singleShot(soon, this, [this] { repaintFrom(document()->findBlockByNumber(firstBlocks)); });
            return;
        }
        const auto formats = formatsOf(currentBlock());
        for (const QTextLayout::FormatRange &range : formats) {
            setFormat(range.start, range.length, range.format);
        }
    }

private:
    enum class Rest { None, Waits, Done };

    void repaintFrom(const QTextBlock &first)
    {
        isOutdated = isOutdated && first != document()->begin();
        m_rest = Rest::Done;
        if (!first.isValid())
            return;
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            block.layout()->setFormats(formatsOf(block));
        }
        document()->markContentsDirty(first.position(), document()->characterCount() - first.position());
    }

    // Around what is not shown inside of a quotation, the quotation goes on.
    const LensLook &lookOf(const LensSpan &piece) const
    {
        const QList<LensLook> &looks = m_lens.looks();
        const LensLook &own = looks[piece.kind];
        if (own.shown || !piece.quoted)
            return own;
        const auto quotation =
            std::ranges::find_if(looks, [](const LensLook &look) { return look.kind.key == u"Quotation"; });
        return *quotation;
    }

    QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &block) const
    {
        QList<QTextLayout::FormatRange> formats;
        if (m_lens.state() == LensState::Off || (m_isPlain && m_isPlain(block)))
            return formats;
        for (const LensSpan &piece : m_lens.engine().pieces(block.text())) {
            if (const LensLook &look = lookOf(piece); look.shown)
                formats.append(
                    {.start = int(piece.span.start), .length = int(piece.span.length()), .format = look.format});
        }
        return formats;
    }

    const Lens &m_lens;
    const IsPlain m_isPlain;
    Rest m_rest = Rest::None; // what of the first text is not coloured yet
};

Lens::Lens(QObject *parent) : QObject(parent) {}
Lens::~Lens() = default;

Definition Lens::markdown() const
{
    return m_engine.repository().definitionForName(QStringLiteral("Markdown"));
}

Theme Lens::theme() const
{
    return m_engine.repository().theme(m_scheme == Qt::ColorScheme::Dark ? QStringLiteral("Synoptic Dark")
                                                                         : QStringLiteral("Synoptic Light"));
}

const QList<LensLook> &Lens::looks() const
{
    if (!m_looks.isEmpty())
        return m_looks;
    const QList<Format> formats =
        m_engine.repository().definitionForName(QStringLiteral("Synoptic Coverage")).formats();
    const Theme current = theme();
    for (const LensKind &kind : m_engine.kinds()) {
        const auto style = std::ranges::find(formats, kind.attribute, &Format::name);
        Q_ASSERT(style != formats.end());
        m_looks.append(
            {.kind = kind, .format = formatOf(*style, current, kind), .shown = !m_hidden.contains(kind.key)});
    }
    return m_looks;
}

void Lens::attach(QTextDocument *document, const IsPlain &isPlain)
{
    document->documentLayout(); // a document without a layout tells nobody of its changes
    auto *highlighter = new Highlighter(document, *this, isPlain);
    m_highlighters.append(highlighter);
    connect(highlighter, &QObject::destroyed, this, [this, highlighter] { m_highlighters.removeOne(highlighter); });
    if (!document->isEmpty())
        highlighter->repaint();
}

void Lens::setEnabled(LensState state)
{
    if (state == m_state)
        return;
    m_state = state;
    paintAnew();
    emit stateChanged(state);
}

void Lens::setColorScheme(Qt::ColorScheme scheme)
{
    const bool same = (scheme == Qt::ColorScheme::Dark) == (m_scheme == Qt::ColorScheme::Dark);
    m_scheme = scheme;
    if (same)
        return;
    m_looks.clear();
    rehighlight();
    emit themeChanged();
}

void Lens::setLists(const QList<WordList> &lists)
{
    if (lists == m_engine.lists())
        return;
    m_engine.setLists(lists);
    m_looks.clear();
    rehighlight();
    emit listsChanged();
}

void Lens::setHidden(const QSet<QString> &keys)
{
    if (keys == m_hidden)
        return;
    m_hidden = keys;
    m_looks.clear();
    rehighlight();
    emit hiddenChanged();
}

void Lens::rehighlight()
{
    if (m_state == LensState::On)
        paintAnew();
}

void Lens::paintAnew()
{
    QElapsedTimer timer;
    timer.start();
    for (Highlighter *highlighter : std::as_const(m_highlighters)) {
        highlighter->isOutdated = true;
        if (timer.elapsed() < patience) {
            highlighter->repaint();
            continue;
        }
        QTimer::singleShot(0, highlighter, [highlighter] {
            if (highlighter->isOutdated)
                highlighter->repaint();
        });
    }
}
