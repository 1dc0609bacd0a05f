// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <optional>

// A passage beside a gutter: where it is seen, or on which side out of sight. Heights are pixels of the gutter.
struct RibbonEnd {
    enum class Where { Seen, Above, Below, Hidden }; // Hidden: its pane is not shown
    Place place;
    qreal top = 0; // of what is seen of it
    qreal bottom = 0;
    Where where = Where::Seen;
};

enum class GutterSide { Left, Right };

// What there is to paint between two panes.
struct RibbonScene {
    struct Join { // the focused passage, in both of them
        RibbonEnd left;
        RibbonEnd right;
    };
    struct Far { // the focused passage, in a pane that is no neighbour of the one that leads
        RibbonEnd end;
        QString name;
        GutterSide leader = GutterSide::Left; // at which side of the gutter the leading pane is
        qreal height = 0;                     // of the focused passage there
    };
    struct Stub { // another passage in sight that the other pane has as well
        RibbonEnd end;
        GutterSide side = GutterSide::Left;
        Place other;
    };

    QRectF text; // the part of the gutter that is beside the texts
    QList<Join> joins;
    QList<Far> fars;
    QList<Stub> stubs;
};

// The shapes of a gutter: bands between what is seen on both sides, ticks for what is not, stubs along the edges. Pure;
// it paints nothing.
class RibbonLayout
{
public:
    struct Band {
        QPainterPath ground;
        QPainterPath edges; // its upper and its lower one
    };
    struct Tick {
        QPolygonF arrow;
        QString label; // may be empty
        QRectF labelRect;
        QRectF rect; // all of it
        Place target;
    };
    struct Stub {
        QRectF rect;
        Place target;
    };

    RibbonLayout() = default;
    RibbonLayout(const RibbonScene &scene, qreal lineHeight);

    [[nodiscard]] const QList<Band> &bands() const { return m_bands; }
    [[nodiscard]] const QList<Tick> &ticks() const { return m_ticks; }
    [[nodiscard]] const QList<Stub> &stubs() const { return m_stubs; }
    // The part of the gutter in which anything is painted.
    [[nodiscard]] QRectF text() const { return m_text; }

    // Where a click at a point goes; nothing: nowhere.
    [[nodiscard]] std::optional<Place> targetAt(QPointF point) const;

private:
    void addBand(const RibbonScene::Join &join);
    void addEdgeTick(const RibbonEnd &end, GutterSide side);
    void addFar(const RibbonScene::Far &far);
    void addStub(const RibbonScene::Stub &stub);
    [[nodiscard]] RibbonEnd clipped(RibbonEnd end) const;
    [[nodiscard]] qreal freeHeight(qreal height, qreal wanted) const;

    QRectF m_text;
    qreal m_lineHeight = 0;
    QList<Band> m_bands;
    QList<Tick> m_ticks;
    QList<Stub> m_stubs;
};
