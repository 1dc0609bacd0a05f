// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/exportstudy.h"

#include "exchange/markdownexport.h"
#include "study/studyindex.h"
#include "time/describedate.h"

Result<QString> studyAsMarkdown(const StudyStore &store)
{
    return StudyIndex::read(store).transform([](const StudyIndex &index) {
        MarkdownOptions words;
        for (const Event &event : index.study().events) {
            words.dateWords.insert(event.id, describeDates(eventDates(event, index.claimsOn(event.id)), QLocale()));
        }
        return exportMarkdown(index.study(), words);
    });
}
