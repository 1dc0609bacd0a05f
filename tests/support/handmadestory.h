// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparedstory.h"

#include <algorithm>
#include <memory>

// Compared articles whose links are said and not found, for tests of what is made of them. Articles are named 001, 002
// and so on; each sentence is a paragraph.
class HandmadeStory
{
public:
    HandmadeStory &article(const QStringList &sentences, const QString &name = {})
    {
        ComparedArticle made;
        auto reading = std::make_shared<ArticleReading>();
        for (const QString &sentence : sentences) {
            const qsizetype start = reading->text.size() + (reading->text.isEmpty() ? 0 : 2);
            reading->text += (reading->text.isEmpty() ? QString() : QStringLiteral("\n\n")) + sentence;
            made.paragraphs.append(int(made.sentences.size()));
            made.sentences.append({.start = start, .end = start + sentence.size()});
            made.words.append(int(sentence.split(u' ').size()));
        }
        made.language = WordLanguage::English;
        const int number = int(m_story.articles.size());
        m_story.comparison.articles.append(made);
        m_story.comparison.readings.append(std::move(reading));
        m_story.articles.append(ArticleId(number + 1));
        m_story.versions.append(VersionId(number + 1));
        m_story.names.append(name.isEmpty() ? QStringLiteral("%1").arg(number + 1, 3, 10, QLatin1Char('0')) : name);
        m_story.outlets.append(QString());
        return *this;
    }

    // Sentences that tell the same, all of them linked.
    HandmadeStory &unit(QList<Place> places)
    {
        std::ranges::sort(places);
        Unit unit{.places = places, .articles = 0};
        int before = -1;
        for (const Place place : std::as_const(places)) {
            unit.articles += place.article != std::exchange(before, place.article) ? 1 : 0;
        }
        m_story.comparison.units.append(unit);
        for (qsizetype a = 0; a < places.size(); ++a) {
            for (qsizetype b = a + 1; b < places.size(); ++b) {
                if (places[a].article != places[b].article)
                    link(places[a], places[b]);
            }
        }
        return *this;
    }

    HandmadeStory &link(Place a, Place b, bool isDecided = false)
    {
        m_story.comparison.links.append(
            {.a = a, .b = b, .score = 0.5, .kind = LinkClass::Same, .isDecided = isDecided});
        return *this;
    }

    HandmadeStory &onlyHere(Place place)
    {
        m_story.comparison.onlyHere.append(place);
        return *this;
    }

    [[nodiscard]] Comparison &comparison() { return m_story.comparison; }

    [[nodiscard]] std::shared_ptr<const ComparedStory> story()
    {
        std::ranges::sort(m_story.comparison.onlyHere);
        std::ranges::sort(m_story.comparison.links, {},
                          [](const PassageLink &link) { return std::pair(link.a, link.b); });
        std::ranges::sort(m_story.comparison.units, {}, [](const Unit &unit) { return unit.places.first(); });
        m_story.comparison.index();
        return std::make_shared<const ComparedStory>(m_story);
    }

private:
    ComparedStory m_story;
};
