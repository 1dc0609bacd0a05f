// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparedstory.h"
#include "models/versiontexts.h"
#include "study/actions/decidelink.h"

// What the analyst decides of two sentences that the comparison shows, and the words for it. GUI thread.

LinkEnd linkEnd(const ComparedStory &story, Place place);

// One step. Where there is a decision on passages that the sentences stand in, it is that which changes.
Result<LinkId> decideOn(Study &study, const VersionTexts &texts, const ComparedStory &story, Place a, Place b,
                        LinkState state);

// "Linked 001 and 003."; "Cut the link between 001 and 003."
QString decidedWords(LinkState state, const QString &a, const QString &b);
QString forgottenWords(const QString &a, const QString &b);
