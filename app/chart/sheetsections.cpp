// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/sheetsections.h"

#include "chart/sheettype.h"
#include "chart/sheetwords.h"
#include "chart/timelinewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSheet)
};

struct Meaning {
    QString words;
    TimelineItem sample;
    bool (*occurs)(const TimelineItem &item);
};

TimelineItem sample(qint64 days, Reading reading = Reading::OneOf, Modality modality = Modality::Happened)
{
    TimelineItem item;
    item.earliest = 0;
    item.latest = days - 1;
    item.reading = reading;
    item.modality = modality;
    return item;
}

TimelineItem openEnded()
{
    TimelineItem item = sample(9);
    item.latest.reset();
    return item;
}

TimelineItem with(bool TimelineItem::*flag)
{
    TimelineItem item = sample(9);
    item.*flag = true;
    return item;
}

TimelineItem contradictory()
{
    TimelineItem item = sample(9);
    item.conflict = QStringLiteral("?");
    return item;
}

bool isHalfOpen(const TimelineItem &item)
{
    return item.isDated() && !(item.earliest && item.latest);
}

QList<Meaning> dateMeanings()
{
    return {{Words::tr("that day"), sample(1), [](const TimelineItem &item) { return item.isExactDay(); }},
            {Words::tr("one of these days"), sample(9),
             [](const TimelineItem &item) {
                 return item.isDated() && item.reading == Reading::OneOf && item.earliest != item.latest;
             }},
            {Words::tr("throughout"), sample(9, Reading::Throughout),
             [](const TimelineItem &item) { return item.isDated() && item.reading == Reading::Throughout; }},
            {Words::tr("this end is open"), openEnded(), isHalfOpen},
            {Words::tr("approximate"), with(&TimelineItem::approximate),
             [](const TimelineItem &item) { return item.isDated() && item.approximate; }},
            {Words::tr("uncertain"), with(&TimelineItem::uncertain),
             [](const TimelineItem &item) { return item.isDated() && item.uncertain; }}};
}

QList<Meaning> modalityMeanings()
{
    return {{Words::tr("planned"), sample(9, Reading::OneOf, Modality::Planned),
             [](const TimelineItem &item) {
                 return item.modality == Modality::Planned || item.modality == Modality::ReportedPlan;
             }},
            {Words::tr("speculated"), sample(9, Reading::OneOf, Modality::Speculated),
             [](const TimelineItem &item) { return item.modality == Modality::Speculated; }},
            {Words::tr("denied"), sample(9, Reading::OneOf, Modality::Denied),
             [](const TimelineItem &item) { return item.modality == Modality::Denied; }},
            {Words::tr("recurring"), sample(9, Reading::Throughout, Modality::Recurring),
             [](const TimelineItem &item) { return item.modality == Modality::Recurring; }},
            {Words::tr("the claims contradict each other"), contradictory(),
             [](const TimelineItem &item) { return !item.conflict.isEmpty(); }}};
}

class Sections
{
public:
    Sections(TimelineSheet &sheet, const TimelineData &data, const TimelineLanes &lanes, const TimelineMetrics &metrics,
             const SheetFrame &frame)
        : m_sheet(sheet), m_data(data), m_lanes(lanes), m_metrics(metrics), m_type(metrics), m_frame(frame)
    {
        m_y = frame.top;
    }

    double run();

private:
    void addHeading(const QString &words);
    void addUndated();
    void addUndatedEvent(qsizetype item, QRectF place);
    [[nodiscard]] QList<qsizetype> undated() const;
    [[nodiscard]] double undatedWidth(qsizetype item) const;
    void addConflicts();
    void addMeanings();
    void addMeaning(const Meaning &meaning);
    void addNotes();
    void addSentence(const QString &words, double left, SheetInk ink);
    [[nodiscard]] double width() const { return m_frame.right - m_frame.left; }

    TimelineSheet &m_sheet;
    const TimelineData &m_data;
    const TimelineLanes &m_lanes;
    const TimelineMetrics &m_metrics;
    SheetType m_type;
    SheetFrame m_frame;
    double m_x = 0;
    double m_y = 0;
};

double Sections::run()
{
    addUndated();
    addConflicts();
    addMeanings();
    addNotes();
    return m_y;
}

void Sections::addHeading(const QString &words)
{
    m_sheet.texts.append({.box = QRectF(m_frame.left, m_y, width(), m_metrics.row),
                          .text = words,
                          .font = SheetFont::Bold,
                          .ink = SheetInk::Text});
    m_y += m_metrics.row + m_metrics.lanePadding;
}

void Sections::addSentence(const QString &words, double left, SheetInk ink)
{
    for (const QString &line : m_type.wrapped(words, SheetFont::Normal, m_frame.right - left)) {
        m_sheet.texts.append({.box = QRectF(left, m_y, m_frame.right - left, m_metrics.row), .text = line, .ink = ink});
        m_y += m_metrics.row;
    }
}

void Sections::addUndated()
{
    const QList<qsizetype> items = undated();
    if (items.isEmpty())
        return;
    addHeading(Words::tr("Without a date"));
    double widest = 1;
    for (const qsizetype item : items)
        widest = std::max(widest, undatedWidth(item));
    // As many columns as their widest line leaves room for, read from above to below.
    const double between = 3 * m_metrics.em;
    const auto columns = static_cast<qsizetype>(std::clamp((width() + between) / (widest + between), 1.0, 4.0));
    const double columnWidth = (width() + between) / static_cast<double>(columns);
    const qsizetype rows = (items.size() + columns - 1) / columns;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype column = i / rows;
        const QPointF corner(m_frame.left + columnWidth * static_cast<double>(column),
                             m_y + static_cast<double>(i % rows) * m_metrics.row);
        addUndatedEvent(items.at(i), QRectF(corner, QSizeF(columnWidth - between, m_metrics.row)));
    }
    m_y += static_cast<double>(rows + 1) * m_metrics.row;
}

QList<qsizetype> Sections::undated() const
{
    QList<qsizetype> items;
    for (const TimelineLane &lane : m_lanes.lanes())
        items += lane.undated;
    return items;
}

double Sections::undatedWidth(qsizetype item) const
{
    const TimelineItem &event = m_data.items.at(item);
    return std::round(m_metrics.mark * 0.8) + 2 * m_metrics.gap + m_type.width(labelText(event), SheetFont::Normal) +
           m_type.width(laneText(event.lane), SheetFont::Normal);
}

void Sections::addUndatedEvent(qsizetype item, QRectF place)
{
    const TimelineItem &event = m_data.items.at(item);
    SheetMark mark;
    mark.box.item = item;
    mark.box.lane = m_lanes.place(item).lane;
    mark.box.kind = MarkKind::Undated;
    const double size = std::round(m_metrics.mark * 0.8);
    mark.box.shape = QRectF(place.left(), place.top() + std::round((m_metrics.row - size) / 2), size, size);
    const double left = mark.box.shape.right() + m_metrics.gap;
    const double room = place.right() - left - m_metrics.gap;
    const QString lane = m_type.cut(laneText(event.lane), SheetFont::Normal, room * 0.4);
    const double laneWidth = m_type.width(lane, SheetFont::Normal);
    const QString title = m_type.cut(labelText(event), SheetFont::Normal, room - laneWidth);
    const double titleWidth = m_type.width(title, SheetFont::Normal);
    mark.label = {{.box = QRectF(left, place.top(), titleWidth, m_metrics.row),
                   .text = title,
                   .isStruck = event.modality == Modality::Denied},
                  {.box = QRectF(left + titleWidth + m_metrics.gap, place.top(), laneWidth, m_metrics.row),
                   .text = lane,
                   .ink = SheetInk::Quiet}};
    mark.box.label = mark.label.constFirst().box.united(mark.label.constLast().box);
    mark.name = labelText(event);
    mark.description = describedEvent(event);
    m_sheet.undated.append(mark);
}

void Sections::addConflicts()
{
    const auto isConflict = [](const TimelineItem &item) { return !item.conflict.isEmpty(); };
    if (std::ranges::none_of(m_data.items, isConflict))
        return;
    addHeading(Words::tr("Contradictions"));
    const double sign = m_type.width(QStringLiteral("\u2260"), SheetFont::Bold) + m_metrics.labelGap;
    for (const TimelineItem &item : m_data.items) {
        if (item.conflict.isEmpty())
            continue;
        m_sheet.texts.append({.box = QRectF(m_frame.left, m_y, sign, m_metrics.row),
                              .text = QStringLiteral("\u2260"),
                              .font = SheetFont::Bold,
                              .ink = SheetInk::Conflict});
        addSentence(Words::tr("%1: %2", "an event, why its claims contradict each other")
                        .arg(labelText(item), item.conflict.simplified()),
                    m_frame.left + sign, SheetInk::Text);
    }
    m_y += m_metrics.row;
}

void Sections::addMeanings()
{
    m_x = m_frame.left;
    const QList<Meaning> meanings = dateMeanings() + modalityMeanings();
    bool isFirst = true;
    for (const Meaning &meaning : meanings) {
        if (std::ranges::none_of(m_data.items, meaning.occurs))
            continue;
        if (isFirst)
            addHeading(Words::tr("The shapes"));
        isFirst = false;
        addMeaning(meaning);
    }
    m_y += isFirst ? 0 : m_metrics.row + 2 * m_metrics.lanePadding;
}

void Sections::addMeaning(const Meaning &meaning)
{
    const double length = std::round(3.2 * m_metrics.em);
    const double words = m_type.width(meaning.words, SheetFont::Normal);
    const bool hasSigns = !meaning.sample.conflict.isEmpty() || meaning.sample.uncertain ||
                          meaning.sample.modality == Modality::Recurring;
    const double signs = hasSigns ? m_metrics.badge + m_metrics.markGap : 0;
    const double whole = length + signs + m_metrics.gap + words + 2 * m_metrics.gap;
    if (m_x > m_frame.left && m_x + whole > m_frame.right) {
        m_x = m_frame.left;
        m_y += m_metrics.row;
    }
    SheetKey key{.sample = meaning.sample, .box = {}, .meaning = {}};
    key.box.span.isPoint = meaning.sample.isExactDay();
    key.box.span.opensRight = !meaning.sample.latest;
    const double shapeWidth = key.box.span.isPoint ? m_metrics.mark : length;
    key.box.shape = QRectF(m_x, m_y + std::round((m_metrics.row - m_metrics.mark) / 2), shapeWidth, m_metrics.mark);
    key.box.badges = QRectF(key.box.shape.topRight(), QSizeF(signs, m_metrics.mark));
    key.meaning = {.box = QRectF(key.box.badges.right() + m_metrics.gap, m_y, words, m_metrics.row),
                   .text = meaning.words,
                   .ink = SheetInk::Quiet};
    m_x = key.meaning.box.right() + 2 * m_metrics.gap;
    m_sheet.keys.append(key);
}

void Sections::addNotes()
{
    const auto isReported = [](const TimelineItem &item) { return !item.reported.isEmpty(); };
    if (std::ranges::any_of(m_data.items, isReported)) {
        addSentence(Words::tr("Small ticks below a mark: the days on which the articles that report it appeared."),
                    m_frame.left, SheetInk::Quiet);
    }
    if (!m_sheet.breaks.isEmpty()) {
        addSentence(Words::tr("The line of time is broken where two strokes cross it: on the two sides days are not "
                              "equally wide."),
                    m_frame.left, SheetInk::Quiet);
    }
}

} // namespace

double addSections(TimelineSheet &sheet, const TimelineData &data, const TimelineLanes &lanes,
                   const TimelineMetrics &metrics, const SheetFrame &frame)
{
    return Sections(sheet, data, lanes, metrics, frame).run();
}
