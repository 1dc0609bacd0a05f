// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "exchange/report/reporthtml.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QPicture>
#include <QTextDocument>

#include <memory>

// A report as pages of A4 to print, with a title and numbers below, the timeline on pages of its own. Everything goes
// in as plain text: nothing of a study is ever read as markup. Needs a QGuiApplication; one thread.
class ReportPages
{
public:
    ReportPages(const ReportRecords &records, ReportBy by, const ReportExtras &extras, const TimelineData &timeline);

    [[nodiscard]] int count() const { return m_textPages + m_picturePages; }
    // A page as it is printed, this many pixels wide.
    [[nodiscard]] QImage picture(int page, int width) const;
    // All of them as a PDF. It holds the time of its making, so that no two are alike.
    [[nodiscard]] QByteArray pdf() const;

private:
    void layTimeline(const TimelineData &timeline);
    void paint(QPainter &painter, int page) const;
    void paintFoot(QPainter &painter, int page) const;
    [[nodiscard]] QSizeF bodySize() const; // of a page without its foot, in the writer's pixels

    QString m_title;
    QBuffer m_measure;
    std::unique_ptr<QPdfWriter> m_device; // whose pixels all lengths count
    QTextDocument m_document;
    QPicture m_timeline;
    QSizeF m_timelineSize; // before it is scaled to the page's width
    int m_textPages = 0;
    int m_picturePages = 0;
};
