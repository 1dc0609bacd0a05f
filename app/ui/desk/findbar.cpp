// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/findbar.h"

#include "ui/shell/theme.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

FindBar::FindBar(QWidget *parent) : QFrame(parent), m_query(new QLineEdit), m_count(new QLabel), m_scope(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    const int em = fontMetrics().height();
    row->setContentsMargins(em / 2, em / 3, em / 3, em / 3);
    row->setSpacing(em / 3);
    row->addWidget(m_query, 1);
    m_query->setPlaceholderText(tr("Find in the articles"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->setClearButtonEnabled(true);
    m_query->setMaximumWidth(em * 26);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(em * 5);
    row->addWidget(m_count);
    m_needHits.append(addButton("next", {}, tr("Next (Return)"), &FindBar::nextWanted));
    m_needHits.append(addButton("previous", {}, tr("Previous (Shift+Return)"), &FindBar::previousWanted));
    m_scope->addItems({tr("All articles"), tr("This article")});
    m_scope->setAccessibleName(tr("Where to find"));
    row->addWidget(m_scope);
    row->addStretch(1);
    m_needHits.append(addButton("highlight", tr("Highlight"), tr("Highlight what is found (Ctrl+Return)"),
                                &FindBar::highlightWanted));
    m_tagAll = addButton("tag", tr("Tag all…"), tr("Tag every place that was found"), &FindBar::tagAllWanted);
    m_tagAll->hide();
    m_needHits.append(m_tagAll);
    addButton("close", {}, tr("Close (Escape)"), &FindBar::closeWanted);
    applyIcons();
    showCount(-1, 0);
    connect(m_query, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::scopeChanged);
}

QToolButton *FindBar::addButton(const char *icon, const QString &text, const QString &tip, void (FindBar::*wanted)())
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text.isEmpty() ? tip : text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("icon-name", QString::fromLatin1(icon));
    connect(button, &QToolButton::clicked, this, wanted);
    layout()->addWidget(button);
    return button;
}

void FindBar::applyIcons()
{
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        const QByteArray name = button->property("icon-name").toString().toLatin1();
        button->setIcon(themedIcon(QLatin1StringView(name), palette()));
    }
}

QString FindBar::query() const
{
    return m_query->text();
}

void FindBar::edit(const QString &query)
{
    m_query->setText(query);
    m_query->selectAll();
    m_query->setFocus(Qt::ShortcutFocusReason);
}

bool FindBar::isThisArticleOnly() const
{
    return m_scope->currentIndex() == 1;
}

void FindBar::showCount(qsizetype current, qsizetype count)
{
    for (QToolButton *button : std::as_const(m_needHits)) {
        button->setEnabled(count > 0);
    }
    if (query().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current < 0)
        m_count->setText(tr("%n found", nullptr, int(count)));
    else
        m_count->setText(tr("%1 of %2").arg(current + 1).arg(count));
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::setCanTagAll(bool can)
{
    m_tagAll->setVisible(can);
}

// The letters that are commands in the articles are none here, whichever part of the bar has the focus.
bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const Qt::KeyboardModifiers held = static_cast<QKeyEvent *>(event)->modifiers();
        if (!(held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
            static_cast<QKeyEvent *>(event)->key() < Qt::Key_F1) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        emit highlightWanted();
    else if (isReturn && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousWanted();
    else if (isReturn)
        emit nextWanted();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
    QFrame::changeEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}
