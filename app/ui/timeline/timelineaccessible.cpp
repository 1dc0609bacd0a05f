// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "chart/timelinewords.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#if QT_CONFIG(accessibility)

namespace
{

class EventEntry : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EventEntry(TimelineView *view, EventId event) : m_view(view), m_event(event) {}

    [[nodiscard]] bool isValid() const override { return item() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text /*type*/, const QString & /*text*/) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

    [[nodiscard]] EventId event() const { return m_event; }

private:
    [[nodiscard]] qsizetype item() const { return m_view ? m_view->lanes().find(m_event) : -1; }

    QPointer<TimelineView> m_view;
    EventId m_event;
};

QString EventEntry::text(QAccessible::Text type) const
{
    const qsizetype index = item();
    if (index < 0)
        return {};
    const TimelineItem &event = m_view->data().items.at(index);
    if (type == QAccessible::Description)
        return toolTipText(event);
    if (type != QAccessible::Name)
        return {};
    const TimelinePlace place = m_view->lanes().place(index);
    return accessibleText(event, place.position + 1, m_view->lanes().lanes().at(place.lane).size());
}

QRect EventEntry::rect() const
{
    const MarkBox *mark = isValid() ? m_view->boxes().mark(item()) : nullptr;
    if (mark == nullptr)
        return {};
    const QRect box = mark->outline().united(mark->label).toAlignedRect();
    return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State EventEntry::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = 1;
        return state;
    }
    const bool isSelected = m_view->selected() == m_event;
    state.focusable = 1;
    state.selectable = 1;
    state.selected = isSelected ? 1 : 0;
    state.focused = isSelected && m_view->hasFocus() ? 1 : 0;
    state.offscreen = m_view->boxes().mark(item()) == nullptr ? 1 : 0;
    return state;
}

void *EventEntry::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void EventEntry::doAction(const QString &name)
{
    if (!isValid())
        return;
    m_view->setSelected(m_event);
    if (name == pressAction())
        m_view->activate();
}

class TimelineList : public QAccessibleWidget
{
public:
    explicit TimelineList(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TimelineList() override { forget(); }
    Q_DISABLE_COPY_MOVE(TimelineList)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    void forget();

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(widget()); }
    [[nodiscard]] QAccessibleInterface *entry(qsizetype item) const;

    mutable QHash<EventId, QAccessible::Id> m_entries;
};

int TimelineList::childCount() const
{
    return static_cast<int>(view()->data().items.size());
}

QAccessibleInterface *TimelineList::child(int index) const
{
    const QList<qsizetype> order = view()->lanes().order();
    return index >= 0 && index < order.size() ? entry(order.at(index)) : nullptr;
}

QAccessibleInterface *TimelineList::entry(qsizetype item) const
{
    const EventId event = view()->data().items.at(item).event;
    QAccessible::Id &id = m_entries[event];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new EventEntry(view(), event));
    return QAccessible::accessibleInterface(id);
}

int TimelineList::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *entry = dynamic_cast<const EventEntry *>(child);
    if (entry == nullptr)
        return -1;
    return static_cast<int>(view()->lanes().order().indexOf(view()->lanes().find(entry->event())));
}

QAccessibleInterface *TimelineList::childAt(int x, int y) const
{
    const QPointF point = view()->viewport()->mapFromGlobal(QPointF(x, y));
    const TimelineHit hit = view()->boxes().hit(point, 1);
    return hit.kind == TimelineHit::Kind::Event ? entry(hit.index) : nullptr;
}

QAccessibleInterface *TimelineList::focusChild() const
{
    const qsizetype item = view()->lanes().find(view()->selected());
    return view()->hasFocus() && item >= 0 ? entry(item) : nullptr;
}

void TimelineList::forget()
{
    for (const QAccessible::Id id : std::as_const(m_entries))
        QAccessible::deleteAccessibleInterface(id);
    m_entries.clear();
}

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view != nullptr ? new TimelineList(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void tellAccessibleFocus(TimelineView *view, qsizetype item)
{
    if (!QAccessible::isActive() || item < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(static_cast<int>(view->lanes().order().indexOf(item)));
    QAccessible::updateAccessibility(&event);
}

void tellAccessibleReset(TimelineView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *list = dynamic_cast<TimelineList *>(QAccessible::queryAccessibleInterface(view)))
        list->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

#else

void installTimelineAccessibility() {}
void tellAccessibleFocus(TimelineView *, qsizetype) {}
void tellAccessibleReset(TimelineView *) {}

#endif
