// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/noteeditor.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>

namespace
{
// QTextDocument itself opens files that a text names.
class InertDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

// Units that two texts have in common at the start, and at the end behind that; no pair of surrogates is split.
std::pair<qsizetype, qsizetype> commonEnds(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype start = 0;
    while (start < shorter && a[start] == b[start]) {
        ++start;
    }
    if (start > 0 && a[start - 1].isHighSurrogate())
        --start;
    qsizetype end = 0;
    while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end]) {
        ++end;
    }
    if (end > 0 && a[a.size() - end].isLowSurrogate())
        --end;
    return {start, end};
}
} // namespace

NoteEditor::NoteEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    auto *document = new InertDocument(this);
    document->setDocumentLayout(new QPlainTextDocumentLayout(document));
    document->setDocumentMargin(fontMetrics().height() / 2.5);
    setDocument(document);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
}

QString NoteEditor::text() const
{
    QString raw = document()->toRawText();
    for (const char16_t separator : {u'\u2029', u'\u2028', u'\uFDD0', u'\uFDD1'}) {
        raw.replace(QChar(separator), QLatin1Char('\n'));
    }
    return raw;
}

void NoteEditor::setText(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void NoteEditor::replaceText(const QString &text)
{
    const QString old = this->text();
    if (old == text)
        return;
    const auto [start, end] = commonEnds(old, text);
    QTextCursor cursor(document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(old.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(start, text.size() - start - end));
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    const QTextCursor cursor = textCursor();
    const qsizetype kept = document()->characterCount() - (cursor.selectionEnd() - cursor.selectionStart());
    if (source->hasText() && kept + source->text().size() > mostUnits)
        emit pasteRefused();
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void NoteEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit entered();
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}
