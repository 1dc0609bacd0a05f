// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagfilterline.h"

#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

TagFilterLine::TagFilterLine(TagFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(&filter)
    , m_words(new QLineEdit(this))
    , m_join(new QToolButton(this))
    , m_problem(new QuietLabel(QuietLabel::Kind::Words, this))
{
    const int gap = rowMargin(fontMetrics()) / 2;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_words, 1);
    line->addWidget(m_join);
    column->addLayout(line);
    column->addWidget(m_problem);
    m_words->setPlaceholderText(tr("Filter: a and (b or not c)"));
    m_words->setAccessibleName(tr("Filter by tags"));
    m_words->setToolTip(
        plainToolTip(tr("Names of tags with and, or, not and parentheses. A tag stands for those below it too.")));
    // The button's icon is sought in every icon theme, 20 ms that the window's first picture need not wait for.
    connect(m_words, &QLineEdit::textChanged, m_words,
            [this](const QString &words) { m_words->setClearButtonEnabled(!words.isEmpty()); });
    m_words->installEventFilter(this);
    m_join->setCheckable(true);
    m_join->setAccessibleName(tr("Any of the marked tags"));
    connect(m_words, &QLineEdit::textEdited, this, &TagFilterLine::read);
    connect(m_join, &QToolButton::clicked, m_filter,
            [this](bool any) { m_filter->setJoin(any ? TagJoin::Any : TagJoin::All); });
    connect(m_filter, &TagFilter::changed, this, &TagFilterLine::refresh);
    refresh();
}

// What is typed holds as soon as it can be understood; until then what held before.
void TagFilterLine::read(const QString &words)
{
    const Result<void> done = m_filter->setText(words);
    m_problem->setText(done ? QString() : describe(done.error()));
    m_problem->setVisible(!done);
}

void TagFilterLine::refresh()
{
    const bool isAny = m_filter->join() == TagJoin::Any;
    m_join->setChecked(isAny);
    m_join->setText(isAny ? tr("any") : tr("all"));
    m_join->setToolTip(plainToolTip(isAny ? tr("What has any of the tags marked + is shown. Click: all of them")
                                          : tr("What has all of the tags marked + is shown. Click: any of them")));
    m_join->setVisible(m_filter->isFiltering());
    // The words of one who types are left alone as long as they mean this.
    if (!m_words->hasFocus() || !m_words->isModified()) {
        m_words->setText(m_filter->text());
        m_words->setCursorPosition(0);
        m_problem->hide();
    }
}

bool TagFilterLine::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_words && isEscape && !m_words->text().isEmpty()) {
        m_words->clear();
        m_filter->clear();
        m_problem->hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
