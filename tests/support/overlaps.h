// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/studyfixture.h"

// Two articles with highlights that lie over each other in every way: within, across paragraphs, five deep, untagged,
// with two tags, with a note, and in all colours.
struct OverlapStudy {
    SnapshotBuilder builder;
    ArticleId first = builder.article(
        QStringLiteral("000"), QStringLiteral("Model\u20113 to lead the race"),
        QStringLiteral(
            "The maker plans to release Model\u20113 by the end of April, people near the work said on Monday. They "
            "asked not to be named because the plans may still shift, and a short delay would surprise nobody.\n\n"
            "“We are not racing anyone,” a spokesperson said; the next step would be “taken when it is ready”. Rivals "
            "read that otherwise. The race is told in weeks now, and another step is close.\n\n"
            "More than 10,000 firms are said to have used the second model since June. Its successor was trained on "
            "five trillion tokens, costs a third less to run and answers in half the time. A commercial roll\u2011out "
            "of Model\u20113 is planned for the second quarter.\n\n"
            "Ministry policies favour national champions; launching now fits them. Critics call the schedule a show, "
            "and point to the spring of last year, when two releases slipped by months and nobody said why.\n\n"
            "Before it the assistant had been renewed, at home with text, pictures, sound and film, and small enough "
            "for a phone. Exporters wait for a version that they are allowed to sell."));
    ArticleId second = builder.article(
        QStringLiteral("001"), QStringLiteral("Release as early as this month"),
        QStringLiteral("It may come later in April, an agency says; those who know call the date fluid.\n\n"
                       "Days after its rival made news in late January, model 2.5 was out, on the first day of the "
                       "lunar new year, when most of the country rests. The rival wants its next model out before May."
                       "\n\n380 billion yuan (about $55 billion) for computing was announced earlier, more than in "
                       "the ten years before. Model-3 would be the first to be trained on it."));
    TagId timing = builder.tag(QStringLiteral("launch timing"), QStringLiteral("sand"));
    TagId hedged = builder.tag(QStringLiteral("hedged"), QStringLiteral("mint"));
    TagId rivalry = builder.tag(QStringLiteral("rivalry"), QStringLiteral("sky"));
    TagId sourcing = builder.tag(QStringLiteral("sourcing"), QStringLiteral("rose"));
    TagId cost = builder.tag(QStringLiteral("cost"), QStringLiteral("orange"));
    TagId state = builder.tag(QStringLiteral("state"), QStringLiteral("blue"));
    TagId reach = builder.tag(QStringLiteral("reach"), QStringLiteral("pear"));
    TagId speech = builder.tag(QStringLiteral("direct speech"), QStringLiteral("olive"));
    HighlightId sentence = builder.highlight(
        first,
        QStringLiteral("plans to release Model\u20113 by the end of April, people near the work said on Monday. They "
                       "asked not to be named"),
        {timing}, QStringLiteral("The first to say so."));
    HighlightId people = builder.highlight(first, QStringLiteral("people near the work said"), {sourcing});
    EventId launch = builder.event(QStringLiteral("launch"), QStringLiteral("Model 3 comes out"));

    OverlapStudy()
    {
        builder.highlight(first,
                          QStringLiteral("said on Monday. They asked not to be named because the plans may still "
                                         "shift, and a short delay would surprise nobody.\n\n“We are not racing"),
                          {hedged, sourcing});
        builder.highlight(first,
                          QStringLiteral("“We are not racing anyone,” a spokesperson said; the next step would be "
                                         "“taken when it is ready”"),
                          {speech});
        builder.highlight(first, QStringLiteral("Rivals read that otherwise. The race is told in weeks now"),
                          {rivalry});
        builder.highlight(first,
                          QStringLiteral("More than 10,000 firms are said to have used the second model since June. "
                                         "Its successor was trained on five trillion tokens, costs a third less "
                                         "to run and answers in half the time. A commercial roll\u2011out"),
                          {reach});
        builder.highlight(first, QStringLiteral("10,000 firms are said to have used the second model"), {hedged});
        builder.highlight(first, QStringLiteral("the second model since June. Its successor was trained"), {timing});
        builder.highlight(first, QStringLiteral("Its successor was trained on five trillion tokens, costs"), {cost});
        builder.highlight(first, QStringLiteral("trained on five trillion tokens, costs a third less"), {});
        builder.highlight(first, QStringLiteral("five trillion tokens, costs a third less to run"), {rivalry},
                          QStringLiteral("Compare with 001."));
        builder.highlight(
            first, QStringLiteral("Ministry policies favour national champions; launching now fits them."), {state});
        builder.highlight(second, QStringLiteral("later in April, an agency says; those who know call the date fluid"),
                          {timing});
        builder.highlight(second, QStringLiteral("an agency says"), {sourcing});
        const HighlightId may =
            builder.highlight(second, QStringLiteral("wants its next model out before May"), {rivalry});
        builder.highlight(second, QStringLiteral("380 billion yuan (about $55 billion) for computing"), {cost, state});
        builder.claim(launch, sentence);
        builder.claim(launch, may);
    }
};
