// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>

class QAbstractScrollArea;
class QScrollBar;

// Moves a scroll area up or down by itself: smoothly, from wherever it is, and no further once the reader takes over
// with wheel, key or mouse. May go beyond the ends, so that the first and the last line can stand at any height; the
// scroll bar has that room for as long as it is used. Scroll values are pixels. The area must outlive it. GUI thread.
class ScrollGlide : public QObject
{
    Q_OBJECT

public:
    enum class Pace { Smooth, AtOnce };

    explicit ScrollGlide(QAbstractScrollArea &area, QObject *parent = nullptr);

    void moveTo(int value, Pace pace);
    void stop() { m_animation.stop(); }
    [[nodiscard]] bool isMoving() const { return m_animation.state() == QAbstractAnimation::Running; }
    // Where it is, or will be when it has come to rest.
    [[nodiscard]] int target() const;
    // A change of the scroll value that is heard now comes from here and not from the reader.
    [[nodiscard]] bool isSource() const { return m_isSource; }

signals:
    // The reader does something in the area.
    void takenOver();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(int value);
    void setRange(int minimum, int maximum);
    void giveBack(int value);

    QAbstractScrollArea &m_area;
    QScrollBar &m_bar;
    QVariantAnimation m_animation;
    int m_end; // what the area itself scrolls to at most
    bool m_isSource = false;
};
