// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagactions.h"

#include "core/tagcolour.h"
#include "study/actions/addtag.h"
#include "study/actions/mergetags.h"
#include "study/actions/movetag.h"
#include "study/actions/pintag.h"
#include "ui/annotation/quicktagbox.h"
#include "ui/annotation/tagicon.h"
#include "ui/annotation/tagview.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <limits>

namespace
{
// Names in place of %1 and %2, whatever they hold.
QString filled(const QString &sentence, const QString &first, const QString &second = {})
{
    const qsizetype at = sentence.indexOf(QLatin1StringView("%1"));
    if (at < 0)
        return sentence;
    const auto put = [&](QString part) { return part.replace(QLatin1StringView("%2"), second); };
    return put(sentence.first(at)) + first + put(sentence.sliced(at + 2));
}
} // namespace

TagActions::TagActions(Study &study, TagTree &tags, TagFilter &filter, TagView &view)
    : QObject(&view)
    , m_study(&study)
    , m_tags(&tags)
    , m_filter(&filter)
    , m_view(&view)
    , m_rename(add(tr("Rename"), Qt::Key_F2, &TagActions::rename))
    , m_remove(add(tr("Delete"), QKeySequence::Delete, &TagActions::remove))
    , m_merge(add(tr("Merge into…"), Qt::CTRL | Qt::Key_M, &TagActions::merge))
    , m_split(add(tr("Split off…"), {}, &TagActions::split))
{
    addMoves();
    connect(m_tags, &TagTree::moveWanted, this, &TagActions::moveTo);
    connect(m_view, &TagView::markWanted, this, &TagActions::cycleMark);
}

QAction *TagActions::add(const QString &text, const QKeySequence &key, void (TagActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(!m_study->isReadOnly());
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void TagActions::addMoves()
{
    const std::tuple<QString, Qt::Key, Step> moves[] = {{tr("Up"), Qt::Key_Up, Step::Up},
                                                        {tr("Down"), Qt::Key_Down, Step::Down},
                                                        {tr("Out of Its Tag"), Qt::Key_Left, Step::Out},
                                                        {tr("Under the Tag Above"), Qt::Key_Right, Step::In}};
    m_moves.append(add(tr("Under…"), {}, &TagActions::moveUnder));
    for (const auto &[text, key, step] : moves) {
        QAction *action = add(text, Qt::CTRL | key, nullptr);
        connect(action, &QAction::triggered, this, [this, wanted = step] { move(wanted); });
        m_moves.append(action);
    }
}

void TagActions::rename()
{
    m_view->edit(m_view->currentIndex());
}

void TagActions::remove()
{
    const Tag *tag = m_tags->find(m_view->currentTag());
    if (!tag)
        return;
    const Tag gone = *tag;
    const int count = m_view->currentIndex().data(TagTree::CountRole).toInt();
    if (!report(removeTag(*m_study, gone.id)))
        return;
    const QString kept = count == 0 ? QString() : tr(" %n highlight(s) keep their other tags.", nullptr, count);
    emit done(filled(tr("The tag “%1” is deleted."), gone.name) + kept);
}

void TagActions::merge()
{
    const Tag *tag = m_tags->find(m_view->currentTag());
    if (!tag)
        return;
    const Tag from = *tag;
    choose(filled(tr("Merge “%1” into"), from.name), {from.id}, [this, from](TagId into) {
        const Tag *target = m_tags->find(into);
        const QString name = target ? target->name : QString();
        if (!report(mergeTags(*m_study, from.id, into)))
            return;
        m_view->setCurrentTag(into);
        emit done(filled(tr("“%1” is now part of “%2”."), from.name, name));
    });
}

void TagActions::split()
{
    if (const TagId tag = m_view->currentTag(); !tag.isNull())
        emit splitWanted(tag);
}

void TagActions::moveUnder()
{
    const Tag *tag = m_tags->find(m_view->currentTag());
    if (!tag)
        return;
    choose(filled(tr("Move “%1” under"), tag->name), withBelow(tag->id),
           [this, id = tag->id](TagId parent) { moveTo(id, parent, std::numeric_limits<qsizetype>::max()); });
}

void TagActions::move(Step step)
{
    const QModelIndex index = m_view->currentIndex();
    const TagId tag = m_view->currentTag();
    if (tag.isNull())
        return;
    const auto idOf = [](const QModelIndex &each) { return each.data(TagTree::IdRole).value<TagId>(); };
    const QModelIndex above = index.parent();
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    if (step == Step::Up && before.isValid())
        moveTo(tag, idOf(above), index.row() - 1);
    else if (step == Step::Down && index.siblingAtRow(index.row() + 1).isValid())
        moveTo(tag, idOf(above), index.row() + 1);
    else if (step == Step::Out && above.isValid())
        moveTo(tag, idOf(above.parent()), above.row() + 1);
    else if (step == Step::In && before.isValid())
        moveTo(tag, idOf(before), m_tags->rowCount(before));
}

void TagActions::moveTo(TagId tag, TagId parent, qsizetype place)
{
    if (report(moveTag(*m_study, tag, parent, place)))
        m_view->setCurrentTag(tag);
}

void TagActions::cycleMark(TagId tag)
{
    switch (m_filter->mark(tag)) {
    case TagMark::Either:
        return m_filter->setMark(tag, TagMark::With);
    case TagMark::With:
        return m_filter->setMark(tag, TagMark::Without);
    case TagMark::Without:
        return m_filter->setMark(tag, TagMark::Either);
    }
}

void TagActions::choose(const QString &title, const QSet<TagId> &excluded, const std::function<void(TagId)> &act)
{
    auto *box = new QuickTagBox(*m_tags, TagEntry::Kind::One, m_view);
    box->setTitle(title);
    box->entry()->setExcluded(excluded);
    connect(box, &QuickTagBox::accepted, this, [act](const ChosenTags &chosen) { act(chosen.tags.first()); });
    box->openAt(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
}

QSet<TagId> TagActions::withBelow(TagId tag) const
{
    QSet<TagId> all{tag};
    for (const Tag &each : m_tags->tags()) { // each stands behind its parent
        if (all.contains(each.parent))
            all.insert(each.id);
    }
    return all;
}

QMenu *TagActions::makeMenu(QWidget *parent)
{
    const TagId tag = m_view->currentTag();
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Set or Take Off"), Qt::Key_Return, this, [this, tag] { emit activated(tag); });
    menu->addMenu(filterMenu(tag, menu));
    menu->addSeparator();
    menu->addAction(m_rename);
    menu->addMenu(colourMenu(tag, menu));
    menu->addMenu(pinMenu(tag, menu));
    menu->addMenu(moveMenu(menu));
    menu->addSeparator();
    menu->addActions({m_merge, m_split, m_remove});
    return menu;
}

QMenu *TagActions::moveMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Move"), parent);
    menu->addActions(m_moves);
    menu->setEnabled(!m_study->isReadOnly());
    return menu;
}

QMenu *TagActions::colourMenu(TagId tag, QWidget *parent)
{
    auto *menu = new QMenu(tr("Colour"), parent);
    menu->setEnabled(!m_study->isReadOnly());
    menu->setObjectName(QStringLiteral("colours"));
    auto *group = new QActionGroup(menu);
    const Tag *known = m_tags->find(tag);
    const int size = m_view->fontMetrics().height();
    for (const TagColour &colour : tagColours) {
        const QString name = colour.name;
        QAction *action = menu->addAction(swatchIcon(name, m_view->palette(), size), colourWords(name), this,
                                          [this, tag, name] { report(setTagColour(*m_study, tag, name)); });
        action->setCheckable(true);
        action->setChecked(known && known->colour == name);
        group->addAction(action);
    }
    return menu;
}

QMenu *TagActions::pinMenu(TagId tag, QWidget *parent)
{
    auto *menu = new QMenu(tr("Pin to Key"), parent);
    menu->setEnabled(!m_study->isReadOnly());
    menu->setObjectName(QStringLiteral("pins"));
    auto *group = new QActionGroup(menu);
    const QModelIndex index = m_tags->indexOf(tag);
    const int pinned = index.data(TagTree::PinnedRole).toBool() ? index.data(TagTree::DigitRole).toInt() : 0;
    for (int digit = 1; digit <= 9; ++digit) {
        const Tag *now = m_tags->forDigit(digit);
        QString text = QStringLiteral("&%1").arg(digit);
        if (now) // an & in a tag's name is no access key
            text += QLatin1Char(' ') + QString(now->name).replace(QLatin1Char('&'), QLatin1StringView("&&"));
        QAction *action = menu->addAction(text, this, [this, tag, digit] { report(pinTag(*m_study, tag, digit)); });
        action->setCheckable(true);
        action->setChecked(digit == pinned);
        group->addAction(action);
    }
    menu->addSeparator();
    QAction *none = menu->addAction(tr("No Longer Pinned"), this, [this, tag] { report(unpinTag(*m_study, tag)); });
    none->setEnabled(pinned > 0);
    return menu;
}

QMenu *TagActions::filterMenu(TagId tag, QWidget *parent)
{
    auto *menu = new QMenu(tr("Show Only"), parent);
    auto *group = new QActionGroup(menu);
    const std::pair<QString, TagMark> marks[] = {
        {tr("With It"), TagMark::With}, {tr("Without It"), TagMark::Without}, {tr("Either"), TagMark::Either}};
    for (const auto &[text, mark] : marks) {
        QAction *action = menu->addAction(text, this, [this, tag, to = mark] { m_filter->setMark(tag, to); });
        action->setCheckable(true);
        action->setChecked(m_filter->mark(tag) == mark);
        group->addAction(action);
    }
    return menu;
}

bool TagActions::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}
