// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/draftfields.h"

#include "text/canonicaltext.h"
#include "time/describedate.h"
#include "time/edtf.h"
#include "time/edtffault.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

DraftFields::DraftFields(QWidget *parent) : QWidget(parent), m_dateWords(plainLabel())
{
    QLineEdit *title = line(tr("Title"), &Article::title);
    QLineEdit *outlet = line(tr("Outlet"), &Article::outlet);
    QLineEdit *author = line(tr("Author"), &Article::author);
    m_date = line(tr("Published, in EDTF"), &Article::published);
    m_date->setPlaceholderText(tr("not known; 2025-04-02, or 2025-04"));
    QLineEdit *language = line(tr("Language"), &Article::language);
    QLineEdit *address = line(tr("Address"), &Article::url);
    auto *grid = new QGridLayout(this);
    const int margin = rowMargin(fontMetrics());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(margin / 2);
    const auto put = [&](int row, int column, int span, const QString &label, QLineEdit *edit) {
        auto *words = new QLabel(label);
        words->setBuddy(edit);
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(words, row, column);
        grid->addWidget(edit, row, column + 1, 1, span);
    };
    put(0, 0, 3, tr("&Title"), title);
    put(1, 0, 1, tr("&Outlet"), outlet);
    put(1, 2, 1, tr("A&uthor"), author);
    put(2, 0, 1, tr("&Published"), m_date);
    put(2, 2, 1, tr("&Language"), language);
    put(4, 0, 3, tr("A&ddress"), address);
    m_dateWords->setFont(quietFont(font()));
    grid->addWidget(m_dateWords, 3, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
}

QLineEdit *DraftFields::line(const QString &name, QString Article::*member)
{
    auto *made = new QLineEdit;
    made->setAccessibleName(name);
    m_lines.append({made, member});
    connect(made, &QLineEdit::textEdited, this, [this, member](const QString &text) {
        m_article.*member = canonicalText(text).simplified();
        if (member == &Article::published)
            checkDate();
        emit edited(m_article);
    });
    return made;
}

void DraftFields::setArticle(const Article &article, const QString &publishedFrom)
{
    m_article = article;
    m_proposed = publishedFrom.isEmpty() ? QString() : article.published;
    m_proposedFrom = publishedFrom;
    for (const auto &[edit, member] : std::as_const(m_lines)) {
        edit->setText(article.*member);
        edit->setCursorPosition(0);
    }
    checkDate();
}

void DraftFields::focusDate()
{
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->selectAll();
}

void DraftFields::checkDate()
{
    const QString &published = m_article.published;
    const bool isWrong = !published.isEmpty() && !Edtf::isValid(published);
    if (m_date->property("wrong").toBool() != isWrong) {
        m_date->setProperty("wrong", isWrong);
        style()->unpolish(m_date);
        style()->polish(m_date);
    }
    QString words;
    if (isWrong)
        words = edtfFaultSentence(published);
    else if (!published.isEmpty())
        words = describePublication(published, QLocale());
    if (!isWrong && !published.isEmpty() && published == m_proposed)
        words += QStringLiteral(", ") + tr("from %1").arg(m_proposedFrom);
    else if (!m_proposed.isEmpty() && published != m_proposed)
        words +=
            (words.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("%1 has %2").arg(m_proposedFrom, m_proposed);
    m_dateWords->setText(words);
    m_dateWords->setVisible(!words.isEmpty());
}

// Return ends a field; it is no decision about the import.
void DraftFields::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier)
        focusNextChild();
    else
        QWidget::keyPressEvent(event);
}
