// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/w3c/webannotations.h"

#include "exchange/losscounter.h"
#include "exchange/w3c/webannotationwriter.h"

using namespace Qt::StringLiterals;

ExportedFiles webAnnotations(const Snapshot &snapshot)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("WebAnnotations", words); };
    LossCounter losses;
    losses.addOriginals(snapshot);
    // There, but in our own words.
    losses.add(
        say(QT_TRANSLATE_NOOP("WebAnnotations", "What claims say besides their date, which only Synoptic reads")),
        snapshot.claims.size());
    losses.add(say(QT_TRANSLATE_NOOP("WebAnnotations", "Colours and descriptions of tags, which only Synoptic reads")),
               snapshot.tags.size());
    losses.add(say(QT_TRANSLATE_NOOP("WebAnnotations", "Lists of words, which only Synoptic reads")),
               snapshot.wordLists.size());
    const WebAnnotationWriter writer(snapshot);
    return {.files = {{.name = u"annotations.jsonld"_s, .bytes = writer.collection()}}, .losses = losses.losses()};
}
