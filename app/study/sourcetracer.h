// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/event.h"

#include <QHash>
#include <QStringList>
#include <QVarLengthArray>

#include <span>

// Which statements about an event go back to one source, as far as the articles say where they have it from. Plain
// values; any thread.

// One claim, as much of it as counts here.
struct SourcedClaim {
    ArticleId article;
    ReporterId reporter; // null: the article says it on its own account
    ReporterKind kind = ReporterKind::Author;
    Modality modality = Modality::Happened;
};

enum class RootKind {
    Named,      // an outlet, a company, a person
    OwnAccount, // articles of the study that name nobody
    Anonymous,  // "people familiar with the matter"
};

struct SourceRoot {
    RootKind kind = RootKind::Named;
    QStringList names;    // "Bloomberg"; of an own account the outlet, or the article where that is not known
    QStringList articles; // names of those that rest on it, in the order of the study
    int key = 0;          // the same for the same root, whatever the event

    friend bool operator==(const SourceRoot &, const SourceRoot &) = default;
};

struct EventSources {
    QList<SourceRoot> roots; // named, own accounts, anonymous; in each those first that most articles rest on
    int articles = 0;        // that say something for the event
    int denying = 0;         // that do nothing but deny it

    // How many are independent of one another: proven, and when nobody unnamed is the same as anybody else.
    [[nodiscard]] int atLeast() const;
    [[nodiscard]] int atMost() const { return int(roots.size()); }
    friend bool operator==(const EventSources &, const EventSources &) = default;
};

// The rule:
// - An outlet is one source, however many of its articles are in the study; an article whose outlet is not known is
//   one by itself. Reporters of one name, compared as in text/foldedtext.h, are one: "Bloomberg" in three articles.
// - An article rests on those that it names for the event, also with what it says beside that in its own voice. One
//   that names nobody, or only its own outlet, is a source itself.
// - When the one that is named is an outlet or an article of the study and says something about the event too, it
//   rests on what that rests on, and so on to the end: the root. Those that name one another in a circle are one root.
// - Whoever is not named is a root in doubt: it may be the same as any other, a named one included. The same row of
//   reporters in several articles is one root: the analyst has said so.
// - Denials do not support an event. They count only where nothing else is said.
// So at least as many sources are independent as there are named roots and own accounts (one when there are only
// unnamed ones), and at most as many as there are roots.
class SourceTracer
{
public:
    SourceTracer(const QList<Article> &articles, const QList<Reporter> &reporters);

    // Of the claims of one event. Those of articles that are not in the list are left out.
    [[nodiscard]] EventSources trace(const QList<SourcedClaim> &claims) const;
    // What several events, traced here, rest on together: each root once, with every article that rests on it for one
    // of them. What is denied is not counted.
    [[nodiscard]] EventSources all(const QList<EventSources> &events) const;

private:
    // Who can be named, or names others.
    struct Speaker {
        QString name;
        RootKind kind = RootKind::Named;
    };
    // An article as a speaker; and who it means when it says "people".
    struct Place {
        QString name;
        int order = 0;
        int speaker = 0;
        int unnamed = 0;
    };
    using Places = QVarLengthArray<const Place *, 32>;
    struct Graph;

    int add(const QString &name, RootKind kind);
    [[nodiscard]] int namedBy(const SourcedClaim &claim, const Place &place) const;
    [[nodiscard]] SourceRoot rootOf(std::span<const int> speakers) const;
    void addRoots(QList<SourceRoot> &roots, Graph &graph, const Place &place) const;

    QStringList m_order; // names of the articles
    QList<Speaker> m_speakers;
    QHash<ArticleId, Place> m_places;
    QHash<ReporterId, int> m_reporters; // to speakers
};
