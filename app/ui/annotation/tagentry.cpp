// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagentry.h"

#include "ui/annotation/tagicon.h"
#include "ui/widgets/rowpainting.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

TagEntry::TagEntry(const TagTree &tags, Kind kind, QWidget *parent)
    : QWidget(parent), m_tags(&tags), m_kind(kind), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rowMargin(fontMetrics()) / 2);
    column->addWidget(m_line);
    column->addWidget(m_list);
    m_line->installEventFilter(this);
    m_line->setMaxLength(2000);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keys
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Tags that match"));
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    setFocusProxy(m_line);
    setPrompt(kind == Kind::One ? tr("Tag") : tr("Tags, with commas between them"));
    connect(m_line, &QLineEdit::textChanged, this, &TagEntry::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &TagEntry::accept);
    connect(m_tags, &QAbstractItemModel::modelReset, this, &TagEntry::refresh);
    refresh();
}

void TagEntry::setPrompt(const QString &prompt)
{
    m_line->setPlaceholderText(prompt);
    m_line->setAccessibleName(prompt);
}

void TagEntry::setExcluded(const QSet<TagId> &tags)
{
    m_excluded = tags;
    refresh();
}

void TagEntry::clear()
{
    m_line->clear();
}

qsizetype TagEntry::lastPiece() const
{
    return m_kind == Kind::One ? 0 : lastNameStart(m_line->text());
}

void TagEntry::refresh()
{
    const QString piece = m_line->text().sliced(lastPiece());
    const QString words = m_kind == Kind::One ? piece : splitNames(piece).value(0);
    m_matches = tagMatches(*m_tags, words, m_kind == Kind::One ? NewTags::Refused : NewTags::Offered);
    m_matches.removeIf([this](const TagMatch &match) { return m_excluded.contains(match.tag); });
    m_list->clear();
    for (const TagMatch &match : std::as_const(m_matches)) {
        auto *item = new QListWidgetItem(m_list);
        const Tag *tag = m_tags->find(match.tag);
        item->setText(tag ? match.path.simplified() : tr("Create “%1”").replace(QLatin1StringView("%1"), match.path));
        if (tag)
            item->setIcon(swatchIcon(tag->colour, palette(), fontMetrics().height()));
    }
    m_list->setCurrentRow(words.isEmpty() ? -1 : 0);
    emit chosenChanged();
}

const TagMatch *TagEntry::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_matches.size() ? nullptr : &m_matches[row];
}

ChosenTags TagEntry::chosen() const
{
    ChosenTags chosen;
    if (m_kind == Kind::Several)
        chosen = chosenTags(*m_tags, splitNames(m_line->text().first(lastPiece())));
    const TagMatch *match = current();
    if (match && match->tag.isNull() && !chosen.names.contains(match->path))
        chosen.names.append(match->path);
    else if (match && !match->tag.isNull() && !chosen.tags.contains(match->tag))
        chosen.tags.append(match->tag);
    return chosen;
}

void TagEntry::accept()
{
    const ChosenTags tags = chosen();
    if (!tags.isEmpty())
        emit accepted(tags);
}

void TagEntry::takeMatch()
{
    if (const TagMatch *match = current())
        m_line->setText(m_line->text().first(lastPiece()) + (lastPiece() > 0 ? QStringLiteral(" ") : QString()) +
                        quotedName(match->path) + QStringLiteral(", "));
}

void TagEntry::moveTo(int row)
{
    if (m_matches.isEmpty())
        return;
    m_list->setCurrentRow(std::clamp(row, 0, int(m_matches.size()) - 1));
    emit chosenChanged();
}

bool TagEntry::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        moveTo(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Comma:
        // Within quotes it is a letter like any other.
        if (m_kind == Kind::One || !current() ||
            lastNameStart(m_line->text() + QLatin1Char(',')) <= m_line->text().size())
            return false;
        takeMatch();
        return true;
    default:
        return false;
    }
}

bool TagEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}
