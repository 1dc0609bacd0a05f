// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "support/studyfixture.h"
#include "support/temporaryfolder.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

// Four articles on one derailment and one on something else: what three of them share, what one has alone, a figure
// that differs, words that two have alike. Each sentence stands in a paragraph of its own.
struct StorySample {
    SnapshotBuilder builder;
    ArticleId first = builder.article(
        QStringLiteral("001"), QStringLiteral("Train leaves the rails near Osterby"),
        QStringLiteral("A cargo train left the rails near Osterby on Monday and blocked the line to the coast.\n\n"
                       "Nobody was hurt, the railway said.\n\n"
                       "Twelve wagons loaded with timber lie beside the track.\n\n"
                       "The mayor has opened a new library with 40,000 books."));
    ArticleId second =
        builder.article(QStringLiteral("002"), QStringLiteral("Line to the coast stays blocked"),
                        QStringLiteral("The railway expects the line to the coast to stay blocked until Thursday.\n\n"
                                       "On Monday a cargo train derailed near Osterby and blocked the line.\n\n"
                                       "The fourteen wagons that left the rails were loaded with timber.\n\n"
                                       "Passengers are taken to the coast by bus."));
    ArticleId third = builder.article(
        QStringLiteral("003"), QStringLiteral("Timber beside the track"),
        QStringLiteral("Fishermen of Osterby sold their catch early.\n\n"
                       "According to Coast Radio, a cargo train derailed near Osterby on Monday.\n\n"
                       "Twelve wagons loaded with timber lie beside the track, photographs show.\n\n"
                       "Until Thursday passengers are taken to the coast by bus, the railway expects."));
    ArticleId apples = builder.article(
        QStringLiteral("004"), QStringLiteral("A small harvest"),
        QStringLiteral("The harvest of apples was small this autumn.\n\nGrowers blame the frost in May for it."));

    [[nodiscard]] Snapshot contents() const { return builder.contents(); }
};

// A study of these contents, open, with its models, compared.
struct ComparedSample {
    explicit ComparedSample(const Snapshot &contents = StorySample().contents())
        : models(*Study::create(folder.path(QStringLiteral("test.synoptic")), contents),
                 folder.path(QStringLiteral("unsaved.jsonl")))
    {
        models.comparison.want();
        await();
    }

    // Until the worker has said what it is about.
    void await()
    {
        if (models.comparison.isWorking())
            QSignalSpy(&models.comparison, &StoryComparison::changed).wait();
    }

    [[nodiscard]] std::shared_ptr<const ComparedStory> story() const { return models.comparison.story(); }

    // Where a sentence stands, by some of its words; must be there.
    [[nodiscard]] Place place(ArticleId article, const QString &words) const
    {
        const auto text = models.texts.current(article);
        const qsizetype at = text->version.text.indexOf(words);
        if (at < 0)
            qFatal("the article does not have \"%s\"", qUtf8Printable(words));
        return story()->placeAt(article, at).value();
    }

    TemporaryFolder folder;
    StudyModels models;
};
