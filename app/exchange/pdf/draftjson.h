// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// What a process that reads a file tells the one that started it: a draft without name, source, original and words for
// the reader, or an error without its subject. The answer is checked as if anybody had written it: the text is made
// canonical, blocks outside of it are dropped. Pure; any thread.
QByteArray draftAnswer(const Result<ArticleDraft> &draft);
// None when it is no whole answer.
std::optional<Result<ArticleDraft>> readDraftAnswer(const QByteArray &answer);
