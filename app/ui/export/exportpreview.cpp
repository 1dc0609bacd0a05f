// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreview.h"

#include "ui/shell/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace
{
constexpr qsizetype mostShown = 2'000'000; // units; more is written, but not looked at

QPlainTextEdit *makeEdit(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setReadOnly(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTabStopDistance(4 * edit->fontMetrics().horizontalAdvance(u' '));
    edit->setAccessibleName(name);
    return edit;
}

// The signs at the head of the lines tell the same as the colours.
class DifferenceColours : public QSyntaxHighlighter
{
public:
    explicit DifferenceColours(QPlainTextEdit *edit) : QSyntaxHighlighter(edit->document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString &text) override
    {
        const Theme &theme = themeOf(m_edit->palette());
        QTextCharFormat format;
        if (text.startsWith(u'-')) {
            format.setForeground(theme.warning);
            format.setFontStrikeOut(true);
        } else if (text.startsWith(u'+')) {
            format.setForeground(theme.accent);
            format.setFontWeight(QFont::DemiBold);
        } else {
            format.setForeground(theme.quiet);
        }
        setFormat(0, int(text.size()), format);
    }

private:
    QPlainTextEdit *m_edit;
};
} // namespace

ExportPreview::ExportPreview(const std::function<void(QTextDocument *)> &prepare, QWidget *parent)
    : QStackedWidget(parent)
    , m_markdown(makeEdit(tr("Preview")))
    , m_plain(makeEdit(tr("Preview")))
    , m_difference(makeEdit(tr("Differences")))
    , m_pages(new QWidget)
    , m_pageColumn(new QVBoxLayout(m_pages))
{
    if (prepare)
        prepare(m_markdown->document());
    m_plain->setLineWrapMode(QPlainTextEdit::NoWrap);
    new DifferenceColours(m_difference);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_pages);
    scroll->setAccessibleName(tr("Preview"));
    m_pageColumn->setSpacing(16);
    m_pageColumn->setContentsMargins(16, 16, 16, 16);
    addWidget(m_markdown);
    addWidget(m_plain);
    addWidget(m_difference);
    addWidget(scroll);
}

void ExportPreview::replace(QPlainTextEdit *edit, const QString &text)
{
    const QString shown = text.size() > mostShown ? text.left(mostShown) + QStringLiteral("\n…") : text;
    if (edit->toPlainText() == shown)
        return;
    const int place = edit->verticalScrollBar()->value();
    edit->setPlainText(shown);
    edit->verticalScrollBar()->setValue(place);
}

void ExportPreview::showMarkdown(const QString &text)
{
    replace(m_markdown, text);
    setCurrentWidget(m_markdown);
}

void ExportPreview::showText(const QString &text)
{
    replace(m_plain, text);
    setCurrentWidget(m_plain);
}

void ExportPreview::showDifference(const QString &difference)
{
    replace(m_difference, difference);
    setCurrentWidget(m_difference);
}

void ExportPreview::showPages(const QList<QImage> &pages)
{
    while (QLayoutItem *item = m_pageColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < pages.size(); ++i) {
        auto *page = new QLabel;
        page->setPixmap(QPixmap::fromImage(pages.at(i)));
        page->setFrameShape(QFrame::Box);
        page->setAlignment(Qt::AlignCenter);
        page->setAccessibleName(tr("Page %1").arg(i + 1));
        m_pageColumn->addWidget(page, 0, Qt::AlignHCenter);
    }
    m_pageColumn->addStretch(1);
    setCurrentIndex(count() - 1);
}

QString ExportPreview::text() const
{
    const auto *edit = qobject_cast<QPlainTextEdit *>(currentWidget());
    return edit ? edit->toPlainText() : QString();
}
